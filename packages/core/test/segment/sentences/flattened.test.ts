import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('flattened text', () => {
  describe('a headline or sub-heading without a stop', () => {
    sentenceRows([
      'Huyện Ba Vì gỡ khó cho nông dân|\nSáng nay, huyện họp với các hợp tác xã.',
      'HUYỆN BA VÌ GỠ KHÓ CHO NÔNG DÂN|\nSáng nay, huyện họp với các hợp tác xã.',
      'Tỉnh nào sáp nhập trước?|\nBộ Nội vụ chưa trả lời.',
      'Nóng chuyện “đất vàng”|\n(TN) -| Thanh tra vào cuộc từ tháng Ba.',
      'Cần một cơ chế riêng| Theo ông Hưng, cơ chế hiện nay trói tay địa phương.',
      'Không để dân chờ| Tại cuộc tiếp dân, Chủ tịch nhận 12 đơn.',
      'Vẫn còn nể nang| Tuy nhiên, nhiều nơi chưa làm quyết liệt.',
      'Giao việc rõ người| Kết luận hội nghị, Bí thư giao từng sở.',
      'Bước tiến của tỉnh nghèo| Năm 2016, thu nhập bình quân đạt 30 triệu đồng.'
    ])
  })

  describe('a caption that has lost its stop', () => {
    sentenceRows([
      'Chủ tịch tỉnh trao quà cho học sinh| Phát biểu tại lễ khai giảng, ông chúc thầy trò mạnh khỏe.',
      'Đoàn viên dọn vệ sinh bờ kè| Trước đó, Huyện đoàn phát động ra quân.',
      'Đại biểu dâng hoa trước tượng đài| Sau lễ dâng hoa, đoàn thăm bảo tàng.',
      'Cán bộ một cửa hướng dẫn người dân| Hiện nay, xã đã có máy lấy số.',
      'Bí thư Huyện ủy Lò Văn Pánh thăm mô hình| Trao đổi với bà con, ông dặn giữ giống cũ.',
      'Các đại biểu bấm nút khởi công| Sáng 5/9, tại xã Tân Lập, huyện khởi công trường mới.',
      'Các đại biểu dự hội nghị.| Ảnh: Lê Hòa| Mở đầu hội nghị, chủ tọa nêu ba việc.'
    ])
  })

  describe('a space that the crawler lost', () => {
    sentenceRows([
      'Hàng hóa phải bảo đảm chất lượng.|Đây là yêu cầu của hợp đồng.',
      'Việc do Công ty THE.|Theo hồ sơ, công ty lập năm 2010.',
      'Nhiều hộ đã nhận tiền.|Còn lại 12 hộ chưa đồng ý.',
      'Ai chịu trách nhiệm?|Chủ đầu tư hay nhà thầu?',
      'Phải làm ngay!|Không thể chờ thêm.',
      'Ông kết luận như vậy.|Bà Lan không nói gì.',
      'Dự án ở Đà Nẵng.|Khởi công từ năm 2015.',
      'Ông sinh ở Nam Định.|Gia đình có sáu anh em.',
      'Đoàn gồm mười người.|32 hộ được nhận quà.',
      'Dân đòi “minh bạch”.|Xã hứa công khai.',
      'Bà nói: “Tôi không ký.”|Cuộc họp dừng ở đó.',
      'Số liệu lấy từ năm 2015(xem bảng).|Từ đó đến nay chưa cập nhật.',
      'Xã đã nộp báo cáo .|Huyện chưa xem.',
      'Tỷ lệ đạt 90%.|Các xã còn lại làm sau.',
      'Việc thuộc UBND.|Sở chỉ tham mưu.'
    ])
  })

  describe('a dot without a space that ends nothing', () => {
    sentenceRows([
      'Trụ sở đặt tại TP.HCM từ năm ngoái.',
      'Trụ sở đặt tại Tp.HCM từ năm ngoái.',
      'Đoàn từ TP.Cần Thơ ra Q.Hoàn Kiếm.',
      'Đoàn của TX.Sơn Tây và H.Ba Vì về nhất.',
      'GS.TSKH.Vũ Minh và PGS.TS.Hà Lan phản biện.',
      'Bài đăng trên Báo điện tử Dantri.com.vn hôm qua.',
      'Đọc thêm trên trang VnExpress.net hoặc Vietnam.vn nhé.',
      'Thư gửi về hopthu.tw@dangcongsan.vn trước ngày mai.',
      'Nghị quyết của T.Ư và B.C.H được đọc toàn văn.',
      'Đại tướng V.N.Giáp là người Quảng Bình.',
      'Báo Q.Đ.N.D ra số đặc biệt.',
      'Hãng Booking.com và Agoda.com bị truy thu thuế.',
      'Node.js và ASP.NET được dùng để viết cổng.'
    ])
  })
})
