import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('lost stop', () => {
  describe('a word that opens sentences', () => {
    sentenceRows([
      'Đại biểu thảo luận tại tổ| Theo báo cáo, thu ngân sách tăng 5%.',
      'Gỡ khó cho doanh nghiệp| Tại hội nghị, nhiều ý kiến nêu vướng mắc.',
      'Ông Lê Văn Hòa phát biểu chỉ đạo| Phát biểu tại buổi lễ, ông đánh giá cao tỉnh.',
      'Phó Bí thư Tỉnh ủy Trần Minh| Ngày 25.5, tại thị xã, đoàn kiểm tra làm việc.',
      'Trao quà cho người nghèo| Trước đó, đoàn thăm trạm y tế.',
      'Nhà ở cho công nhân tại Bình Dương| Ông Thành cho hay nhu cầu rất lớn.',
      'Đồng chí Võ Hà trao bằng khen của Chính phủ| Các phong trào thi đua lan rộng.',
      'Lãnh đạo tỉnh chúc mừng ông Bùi Quân| Đồng chí Bùi Quân hứa giữ đoàn kết.',
      'Thu hút 12 dự án mới| Trong 3 tháng qua, tỉnh cấp phép nhanh hơn.'
    ])
  })

  describe('a capital inside a name or title', () => {
    sentenceRows([
      'Cả nước kỷ niệm 70 năm Ngày 27/7 và nhiều ngày lễ khác.',
      'Quốc hội bàn về Luật Các tổ chức tín dụng.',
      'Đoàn đến quận Hai Bà Trưng và phường Cầu Ông Lãnh.',
      'Cô hát bài “Em đi Trong mưa” và được vỗ tay.',
      'Bộ gửi Bà Nguyễn Thị Trang văn bản trả lời.',
      'Ông dự Hội nghị Các nhà tài trợ tại Paris.',
      'Đảo Cát Bà có thêm cảng mới.',
      'Lãnh đạo xã Bà Điểm và tỉnh Bà Rịa - Vũng Tàu cùng dự.'
    ])
  })
})
