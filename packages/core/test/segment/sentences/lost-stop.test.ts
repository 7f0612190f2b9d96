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
      'Thu hút 12 dự án mới| Trong 3 tháng qua, tỉnh cấp phép nhanh hơn.',
      'Đưa hàng Việt về nông thôn| Ngoài ra, sở còn mở hai phiên chợ.',
      'Quản chặt đất công| Cụ thể, mỗi thửa có một mã.',
      'Hứa trước dân| Để giữ lời, xã lập tổ giám sát.',
      'Cầu mới nối hai bờ| Đây là cây cầu thứ ba của huyện.',
      'Bà con thôn Đoài nhận gạo| Được biết, số gạo này do một doanh nghiệp tặng.',
      'Ông Phan Hùng trả lời cử tri về chợ| Về giá thuê sạp, ông nói sẽ giảm.',
      'Bỏ rơi bà con vùng lũ| Trước ý kiến của cử tri, Bí thư Thị ủy xin lỗi.',
      'Xử nghiêm vi phạm| Khi kiểm tra, xã lập biên bản tại chỗ.',
      'Chợ chưa xong đã dột| Trình bày báo cáo, ông Hùng nêu ba lý do.',
      'Nâng tầm quan hệ hai nước| Trên cơ sở quan hệ lâu năm, hai bên mở thêm chợ.',
      'Hứa thì phải làm| Chúng tôi sẽ làm ngay trong tháng này.',
      'Trao quà tại nhà bà Lê Thị Hoa| Thủ tướng cũng thăm trạm y tế xã.',
      'Nhà ở cho công nhân| Chiều 10.2, đoàn đến Bình Dương.',
      'Đảng viên trẻ về cơ sở| Với tinh thần ấy, Tỉnh đoàn chọn 50 người.'
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
      'Lãnh đạo xã Bà Điểm và tỉnh Bà Rịa - Vũng Tàu cùng dự.',
      'Báo Sài Gòn Giải phóng và Báo Hà Nội mới cùng đưa.',
      'Bài hát “Theo Bác” được hát tại lễ.',
      'Bài hát Theo Bác vang lên tại lễ.',
      'Các em xem phim Theo chân Bác rất hay.',
      'Chương trình mang tên Cùng Việt Nam tiến bước.',
      'Nhà máy Đại Ông và chợ Bà Chiểu mở cửa lại.',
      'Đoàn về huyện Sóc Sơn và huyện Trạm Tấu.',
      'Người dân phường Ông Ích Khiêm được báo trước.',
      'Đường Bà Huyện Thanh Quan cấm xe tải.',
      'Nghị quyết 28 Về cải cách bảo hiểm có hiệu lực.',
      'Đoàn làm việc với Ủy ban Về người Việt Nam ở nước ngoài.',
      'Hai bên ký Tuyên bố chung Về hợp tác toàn diện.',
      'Ông là Trưởng ban Tiếp công dân của tỉnh.',
      'Trong bài, Phó Thủ tướng cũng nêu ba việc.',
      'Khu đất mới (chợ cũ phía đông rạch Bà Cua) bỏ hoang.',
      'Nhà máy lớn (trước là của Ông Tạ, nay bán lại) ngừng chạy.',
      'Xã mời bà Hoa, Tổng Bí thư cũng gửi thư.',
      'Quyết định của Thủ tướng cũng nêu rõ việc này.',
      'Ông Nguyễn Văn Sau cho biết chợ đã xong.',
      'Lễ kỷ niệm Ngày 30/4 và Ngày 1/5 được gộp lại.'
    ])
  })
})
