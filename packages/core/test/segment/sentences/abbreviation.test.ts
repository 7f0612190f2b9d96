import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('abbreviation', () => {
  describe('its dot ends nothing before a name', () => {
    sentenceRows([
      'UBND TP. Hồ Chí Minh họp báo.',
      'UBND Tp. Hồ Chí Minh họp báo.',
      'PGS.TS. Lê Văn Minh trình bày đề dẫn.',
      'Hội thảo do GS. Trần Hữu Phúc chủ trì.',
      'Bí thư T.Ư. Đoàn Lê Hòa dự lễ ra quân.',
      'Báo cáo gửi các ban của T.Ư.| Sau đó, đoàn về.',
      'Văn bản gửi T.Ư.| Đoàn kiểm tra sẽ về trong tháng.',
      'ThS. Nguyễn Thu Hà và TS. Đào Mai dự họp.',
      'Th.S. Nguyễn Thu Hà dự họp.',
      'Ông ở TX. Sơn Tây từ nhỏ.',
      'BS. Lê Hải khám cho bà con ở TT. Trâu Quỳ.',
      'Xem tr. 15 của báo cáo.',
      'Sách in ở St. Petersburg năm 1970.',
      'LS. Phan Trung và KTS. Đỗ Hưng cùng ký đơn.',
      'UBND TP.HCM và UBND TP. Hà Nội ký kết.',
      'Sở GTVT TP. HCM họp với Q. Bình Tân và H. Củ Chi.',
      'Đoàn đi từ P. Bến Nghé sang P. Đa Kao.',
      'Lễ hội ở X. Hương Sơn đông nghịt người.',
      'GS.TS. Nguyễn Hữu Hạnh là chủ nhiệm đề tài.',
      'GS. TS. Nguyễn Hữu Hạnh là chủ nhiệm đề tài.',
      'PGS. TS. Đinh Thị Nga đọc tham luận.',
      'GS.VS. Trần Đình Bảo dự khai mạc.',
      'NSND. Lê Tiến và NSƯT. Thanh Hoa nhận giải.',
      'BSCKII. Phạm Hùng mổ ca đầu tiên.',
      'Ths. Lý Thị Hồng trả lời phỏng vấn.',
      'CN. Bùi Tấn và DS. Mai Hương phụ trách quầy thuốc.',
      'Mr. Smith và Mrs. Brown là khách mời.',
      'Xe mang biển St. Louis dừng ở cổng.',
      'ĐT. 0912.345.678 là số máy của xã.',
      'Bà ở TP. Cần Thơ, ông ở P. Cầu Kho.',
      'Sách do Nxb. Trẻ và NXB. Sự thật cùng in.'
    ])
  })

  describe('and so on', () => {
    sentenceRows([
      'Chợ bán rau, thịt, cá v.v. từ sáng sớm.',
      'Rau, thịt, cá, v.v... bày kín vỉa hè.',
      'Rau, thịt, cá, v.v… bày kín vỉa hè.',
      'Rau, thịt, cá (v.v.) bày kín vỉa hè.',
      'Chợ bán rau, thịt, cá, v.v.| Khách đông từ sáng sớm.',
      'Chợ bán rau, thịt, cá, v.v…| Khách đông từ sáng sớm.',
      'Chợ bán rau, thịt, cá, v.v.| Theo ban quản lý, khách đông nhất lúc sáu giờ.',
      'Xã có chợ, trạm, trường, v.v...| Nhưng chưa có nước sạch.'
    ])
  })

  describe('dotted letters', () => {
    sentenceRows([
      'Ban Tổ chức T.Ư vừa công bố quyết định.',
      'Nghị quyết T.Ư 4 được học trong toàn Đảng bộ.',
      'Ông về T.Ư từ năm 2011.| Trước đó, ông ở Nghệ An.',
      'Hội nghị do T.Ư Đoàn và T.Ư Hội tổ chức.',
      'Nghị quyết này của T.Ư.| Các tỉnh phải học xong trong quý.',
      'Phóng viên T.H. đưa tin từ Vinh.',
      'Ông L.V.T. bị bắt đêm qua.',
      'Chị N.T.H. (trú tại Hà Đông) gửi đơn.',
      'Người gửi đơn là chị N.T.H.| Đơn dài ba trang.'
    ])
  })

  describe('at the end of a sentence it ends', () => {
    sentenceRows([
      'Ông làm hiệu trưởng Trường Chính trị TP.| Theo kế hoạch, lễ công bố diễn ra sáng mai.',
      'Bà vừa nhận học hàm PGS.| Tại buổi lễ, bà cảm ơn đồng nghiệp.',
      'Dự án nằm ở trung tâm TP.HCM.| Chủ đầu tư là một công ty nhà nước.',
      'Đoàn làm việc với MTTQ.| Sau đó, đoàn về xã.',
      'Ông là người TP.HCM.| Năm nay ông 60 tuổi.',
      'Bà làm ở Sở GD&ĐT.| Thời hạn bổ nhiệm là 5 năm.',
      'Hai ngành KH-CN, GD-ĐT.| Nhóm vấn đề sau do bộ khác trả lời.',
      'Việc này làm đẹp TP.| Tôi nghĩ nên làm sớm.',
      'Đó là nhu cầu của TP.| Chủ tịch UBND ghi nhận.',
      'Hội nghị kéo dài đến 17h.| Đoàn về trong đêm.',
      'Xe chạy 60km/h.| Tai nạn xảy ra ở khúc cua.',
      'Cổng mở lúc 7h.| 32 xã về dự.',
      'Hồ sơ nộp tại UBND TP.| Các hộ đến trước được giải quyết trước.',
      'Bà đỗ TS.| Khi ấy bà mới 29 tuổi.',
      'Khu đất thuộc UBND Q.1.| Hiện nay là bãi xe.'
    ])
  })
})
