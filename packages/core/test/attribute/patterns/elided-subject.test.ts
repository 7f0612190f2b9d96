import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('whoever governs the sentence, is named behind, or spoke before', () => {
  rows([
    [
      'Chủ tịch UBND tỉnh Trần Văn Lực chủ trì cuộc họp, [yêu cầu] [các sở rà soát lại quy hoạch].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các sở']}
    ],
    [
      'Bà Lê Thị Hoa đi kiểm tra công trường và [đề nghị] [nhà thầu tăng ca].',
      {speaker: 'Lê Thị Hoa', lemma: 'đề nghị', force: 'request', addressees: ['nhà thầu']}
    ],
    [
      '[Nhấn mạnh]{1} [đây là việc lớn]{1}, Phó Thủ tướng Lê Văn Thành [cho biết]{2} [Chính phủ sẽ làm ngay]{2}.',
      {speaker: 'Lê Văn Thành', lemma: 'nhấn mạnh'},
      {speaker: 'Lê Văn Thành', lemma: 'cho biết'}
    ],
    [
      'Ông Trần Văn Lực [cho biết]{1}, [tỉnh đã hỗ trợ ba xã]{1}. Đồng thời [cho biết]{2}, [thành phố đang thuê tư vấn]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'},
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      'Ông Trần Văn Lực [yêu cầu]{1} [các xã rà soát hộ nghèo]{1}. Đồng thời, [đề nghị]{2} [Mặt trận Tổ quốc Việt Nam giám sát việc chi trả]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các xã']},
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['Mặt trận Tổ quốc Việt Nam']}
    ]
  ])
})

describe('what only opens the sentence', () => {
  rejects([
    'Phát biểu tại hội nghị, ông Trần Văn Lực trao quà cho các hộ nghèo.',
    'Chỉ đạo hội nghị, ông Trần Văn Lực điều hành phần thảo luận.',
    'Đề nghị công nhận di tích được gửi từ tháng trước.'
  ])
})

describe('the subject behind, though a connection opens the sentence', () => {
  rows([
    [
      'Ông Lê Văn Bình dự buổi tiếp. Cũng [đánh giá cao]{1} [quan hệ giữa hai hội]{1}, ông Trần Văn Lực [bày tỏ mong muốn]{2} [hai bên trao đổi đoàn thường xuyên]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'đánh giá cao', force: 'praise'},
      {speaker: 'Trần Văn Lực', lemma: 'bày tỏ mong muốn', force: 'request', addressees: ['hai bên']}
    ]
  ])
})

describe('whoever did something first asks for something', () => {
  rows([
    [
      'Thủ tướng Lê Hoàng Sơn dẫn đầu đoàn công tác thị sát đường vành đai, [yêu cầu] [đẩy nhanh tiến độ giải phóng mặt bằng].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Phát biểu tại hội nghị, ông Trần Văn Lực điểm lại vài nét về vốn và giá, đồng thời [mong muốn] [tiếp tục nhận được sự hỗ trợ của Trung ương].',
      {speaker: 'Trần Văn Lực', lemma: 'mong muốn', force: 'request'}
    ]
  ])
  rejects([
    'Bộ Y tế tập trung lãnh đạo, chỉ đạo thực hiện tốt công tác tiêm chủng.',
    'Trước đó, đề xuất xây dựng luật này đã gây xôn xao dư luận.',
    'Ông Trần Văn Lực gặp khó, kêu gọi được ba nhà đầu tư đã là rất tốt.'
  ])
})

describe('behind a topic', () => {
  rows([
    [
      'Thủ tướng Lê Hoàng Sơn thị sát cao tốc Quảng Ngãi - Hoài Nhơn, [yêu cầu] [đẩy nhanh tiến độ].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Thủ tướng Lê Hoàng Sơn [yêu cầu]{1} [các xã rà soát hộ nghèo]{1}. Các nội dung còn lại, [đề nghị]{2} [Bộ Tài chính nghiên cứu]{2}.',
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request', addressees: ['các xã']},
      {speaker: 'Lê Hoàng Sơn', lemma: 'đề nghị', force: 'request', addressees: ['Bộ Tài chính']}
    ],
    [
      'Phó Thủ tướng Lê Văn Thành [yêu cầu]{1} [các xã rà soát hộ nghèo]{1}. Đối với người về từ nước láng giềng, [giao]{2} [Bộ Y tế báo cáo Chính phủ]{2}.',
      {speaker: 'Lê Văn Thành', lemma: 'yêu cầu', force: 'request', addressees: ['các xã']},
      {speaker: 'Lê Văn Thành', lemma: 'giao', force: 'request', addressees: ['Bộ Y tế']}
    ]
  ])
  rejects(['Bộ Thông tin và Truyền thông chỉ đạo, hỗ trợ các tỉnh dùng bản đồ số.'])
})
