import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('initial', () => {
  describe('its dot ends nothing', () => {
    sentenceRows([
      'Ông dẫn lời V.I. Lênin về công tác kiểm tra.',
      'Tổng thống V. Putin thăm Hà Nội.',
      'Cháu N. ở Hoàng Mai đã khỏe lại.',
      'Bà J. Smith và ông K. Tanaka ký biên bản.',
      'Đơn của ông Nguyễn Văn A. gửi hôm qua.',
      'Hội thảo bàn di sản của V.I. Lênin và C. Mác.',
      'Sách của V. I. Lênin được in lại.',
      'V.I.Lênin viết tác phẩm ấy năm 1902.',
      'Ph. Ăngghen và C. Mác viết chung Tuyên ngôn.',
      'Cựu Tổng thống George W. Bush gửi điện.',
      'Đại sứ Daniel J. Kritenbrink và ông M. Gorbachev gặp nhau.',
      'Bị cáo Trần Văn B. khai nhận hành vi.',
      'Ông J.F. Kennedy đắc cử năm 1960.',
      'Nhà báo H. Kỳ Anh về thăm trường cũ.',
      'Cháu bé là L. Thị H. mới 6 tuổi.',
      'Bà Y. Knuth (giữa) nhận hoa.'
    ])
  })

  describe('before what belongs to its bearer', () => {
    sentenceRows([
      'Công an bắt Trần Văn Đ. (30 tuổi, ngụ quận 3) vì trộm xe.',
      'Ông Dương T.N. (SN 1980), cán bộ địa chính, khai nhận.',
      'Bà Lê Thị K. (Hà Nội) gửi đơn hai lần.',
      'Ông H. - Chủ tịch xã - không nghe máy.',
      'Anh Phạm Văn L. – người chứng kiến – kể lại.'
    ])
  })

  describe('before a bracket or a dash that begins anew', () => {
    sentenceRows([
      'Người bị hại là Trần Văn Đ.| (Tên nhân vật đã đổi.)| Vụ án kéo dài hai năm.',
      'Trường thuộc nhóm A.| - Học phí vì thế cao hơn.',
      'Bệnh nhân thiếu vitamin D.| (Số liệu của Sở Y tế.)'
    ])
  })

  describe('before those who act on its bearer', () => {
    sentenceRows([
      'Nghi can là Trần Văn T.| Công an đã tạm giữ.',
      'Nghi can là Trần Văn T.| Cơ quan điều tra đang củng cố hồ sơ.',
      'Ông nhắc tên Trần T. Công rồi thôi.'
    ])
  })

  describe('a Roman number or an opener behind it', () => {
    sentenceRows([
      'Ông là ủy viên khóa X.| Năm 2011, ông nghỉ hưu.',
      'Đó là nhiệm kỳ thứ V.| Hội đồng có thêm ba thành viên.',
      'Người bị hại là cháu N.| Theo cơ quan điều tra, sự việc xảy ra đêm 5-3.',
      'Đảng bộ họp trong quý I.| Các chi bộ gửi báo cáo về trước.',
      'Ông trúng cử Quốc hội khóa XIV.| Ông là đại biểu trẻ nhất.',
      'Hội nghị bàn việc chuẩn bị Đại hội XIII.| Ban Tổ chức báo cáo trước.',
      'Xe cứu hộ dừng trước lô C.| Khi ấy trời đã tối.',
      'Bà là Ủy viên khóa V.| Chồng bà cũng là cán bộ lão thành.',
      'Bệnh nhân được bổ sung vitamin C.| Sau đó, sức khỏe ổn định.',
      'Trường thuộc nhóm A.| Học phí vì thế cao hơn.',
      'Dịch cúm A.| Những triệu chứng đầu tiên xuất hiện hôm thứ Ba.',
      'Ông nhận án treo theo điểm b.| Viện Kiểm sát kháng nghị.',
      'Đội vô địch hạng B.| Tuy vậy, sân vẫn vắng.'
    ])
  })
})
