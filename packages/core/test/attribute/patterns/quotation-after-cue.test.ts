import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('speaker, verb, quotation', () => {
  rows([
    [
      'Ông Trần Văn Lực [phát biểu]: “[Qua kiểm tra, chúng tôi thấy công trình có nhiều sai phạm]”.',
      {speaker: 'Trần Văn Lực', lemma: 'phát biểu', mode: 'direct'}
    ],
    [
      'Bà Lê Thị Hoa [nói]: “[Tôi không thể chấp nhận việc này]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'nói', mode: 'direct'}
    ],
    [
      'Bà Lê Thị Hoa [cho rằng] “[chúng ta cần thay đổi cách làm]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'cho rằng', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nhấn mạnh]: "[Không có vùng cấm trong xử lý cán bộ sai phạm]".',
      {speaker: 'Trần Văn Lực', lemma: 'nhấn mạnh', mode: 'direct'}
    ],
    [
      'Bà Lê Thị Hoa [đặt câu hỏi]: “[Vì sao tiền đền bù chưa đến tay người dân?]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'đặt câu hỏi', mode: 'direct', force: 'question'}
    ],
    [
      'Phó Thủ tướng Lê Văn Thành [khẳng định]: “[Chính phủ sẽ không lùi thời hạn này]”.',
      {speaker: 'Lê Văn Thành', lemma: 'khẳng định', mode: 'direct'}
    ]
  ])
})

describe('words between', () => {
  rows([
    [
      'Trả lời câu hỏi của phóng viên về tiến độ giải phóng mặt bằng, ông Trần Văn Lực [nói]: “[Tháng sau chúng tôi sẽ bàn giao xong]”.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực ngắt lời và [nói]: “[Đề nghị anh trả lời thẳng vào câu hỏi]”.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ]
  ])
})

describe('over sentences and paragraphs', () => {
  rows([
    [
      'Ông Trần Văn Lực [nói]: “[Chúng tôi không giấu giếm gì. Hồ sơ đã nộp cho cơ quan thanh tra. Ai cũng có thể xem]”.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nói rõ]: “[Dự án này đã dừng từ lâu. Không ai được thi công nữa]”. Nói xong ông rời hội trường.',
      {speaker: 'Trần Văn Lực', lemma: 'nói rõ', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [kể]:\n“[Năm ấy nước lên rất nhanh. Chúng tôi chỉ kịp chạy lên đồi]”.',
      {speaker: 'Trần Văn Lực', lemma: 'kể', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [kể]:\n“[Năm ấy nước lên rất nhanh. Chúng tôi chỉ kịp chạy lên đồi.]\n“[Sáng hôm sau thì cả làng không còn gì]”.',
      {speaker: 'Trần Văn Lực', lemma: 'kể', mode: 'direct'}
    ]
  ])
})

describe('titles and watchwords', () => {
  rejects([
    'Ông Trần Văn Lực phát động cuộc thi “Sáng tạo trẻ” của tỉnh.',
    'Bà Lê Thị Hoa trình bày chuyên đề “Xây dựng chính quyền số”.',
    'Hội thảo “Chúng ta cần làm gì để giữ rừng” do Báo Nhân Dân tổ chức đã khai mạc.',
    'Khẩu hiệu “Không có gì quý hơn độc lập, tự do” được treo trước cổng.',
    'Cuốn sách “Tôi đã sống như thế” vừa ra mắt bạn đọc.'
  ])
})
