import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('whoever thanks or congratulates first, then says', () => {
  rows([
    [
      'Ông Trần Văn Lực cảm ơn Bộ Y tế đã gửi thuốc cho bệnh viện trong mùa bão, [bày tỏ tin tưởng] [hai ngành sẽ còn làm được nhiều hơn].',
      {speaker: 'Trần Văn Lực', lemma: 'bày tỏ tin tưởng'}
    ],
    [
      'Chủ tịch nước Lê Hoàng Sơn gửi lời chúc tốt đẹp tới Tổng thống Jan Novak và toàn thể nhân dân nước bạn nhân ngày hội mùa và [khẳng định] [Việt Nam luôn coi trọng tình bạn ấy].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'khẳng định'}
    ],
    [
      'Bà Lê Thị Hoa chúc mừng các em học sinh trường làng vừa đoạt giải ở kỳ thi của tỉnh và [mong] [các em tiếp tục chăm ngoan].',
      {speaker: 'Lê Thị Hoa', lemma: 'mong', force: 'request', addressees: ['các em']}
    ]
  ])
  rejects([
    'Thư của ông Trần Văn Lực cảm ơn những người đã khẳng định mình trên sân cỏ.',
    'Ông Trần Văn Lực chúc mừng đội bóng vừa thắng lớn, trận cầu khẳng định vị thế mới.'
  ])
})

describe('thanks and wishes end what was said', () => {
  rows([
    [
      'Tổng Bí thư Lê Hoàng Sơn [đánh giá cao] [những bước tiến của nước bạn trong mười năm qua]; cảm ơn nước bạn đã đón nhiều lưu học sinh.',
      {speaker: 'Lê Hoàng Sơn', lemma: 'đánh giá cao', force: 'praise'}
    ],
    [
      'Ông Trần Văn Lực [hoan nghênh] [sáng kiến của hai trường] và chúc Trường Đại học Vinh tuyển sinh tốt.',
      {speaker: 'Trần Văn Lực', lemma: 'hoan nghênh', force: 'praise'}
    ]
  ])
})

describe('a verb that is no noun has the speaker before the semicolon', () => {
  rows([
    [
      'Ông Trần Văn Lực [khẳng định]{1} [tỉnh luôn coi trọng bạn hàng]{1}; [hoan nghênh]{2} [sáng kiến của các nhà vườn]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'},
      {speaker: 'Trần Văn Lực', lemma: 'hoan nghênh', force: 'praise'}
    ],
    [
      'Bà Lê Thị Hoa [cho biết]{1} [thủ tục còn kéo dài]{1} và [cho rằng]{2} [cần bỏ bớt giấy tờ]{2}.',
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết'},
      {speaker: 'Lê Thị Hoa', lemma: 'cho rằng'}
    ],
    [
      'Bà Lê Thị Hoa [cho biết] [Bộ Y tế đã kiểm tra và cho rằng thuốc còn hạn].',
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết'}
    ]
  ])
})

describe('whoever agrees or tells first, in a group too', () => {
  rows([
    [
      'Đa số đại biểu tán thành việc sửa luật, song [đề nghị] [ban soạn thảo cân nhắc thời điểm thi hành].',
      {speaker: 'Đa số đại biểu', lemma: 'đề nghị', force: 'request', addressees: ['ban soạn thảo']}
    ],
    [
      'Hội đồng nhân dân tỉnh Hà Nam thống nhất [đề nghị] [Bộ Y tế xem lại giá thuốc].',
      {lemma: 'đề nghị', force: 'request', speaker: 'Hội đồng nhân dân tỉnh Hà Nam', addressees: ['Bộ Y tế']}
    ]
  ])
  rejects(['Tán thành việc sửa luật nhưng mong muốn riêng thì mỗi nhà mỗi khác.'])
})
