import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('lost break', () => {
  describe('more than one space behind a heading or caption', () => {
    sentenceRows([
      'Chợ đã xong.| Đồng hành cùng tiểu thương|  Bí thư Thị ủy Lê Hòa nêu ba việc mà xã phải làm trong quý này.',
      'Chợ đã xong.| Lấp đầy ba tầng chợ|  Phục vụ bà con, xã đã mở thêm hai cổng ở phía sông.',
      'Chợ đã xong.| Ngành thuế giữ mục tiêu thu 7%|  Cục Thuế Hồng Lĩnh thu được một nửa trong sáu tháng.',
      'Chợ đã xong.| Chợ “ba không”|  Nghị quyết của thị ủy cấm mang xe vào chợ.',
      'Chợ đã xong.| Nhiệm vụ của Ban quản lý chợ Đoài|  Quyết định 25/2017/QĐ-UBND giao cho ban ba việc.'
    ])
  })

  describe('space around links and words in bold', () => {
    sentenceRows([
      'Sáng nay, tại chợ Đoài,  Bí thư Thị ủy  Lê Hòa chủ trì buổi gặp bà con.',
      'Bà con gửi đơn tới  Thanh tra thị xã và chờ kết quả trong ba tháng.',
      'Ông giao việc này cho thị trưởng  Lê Hòa và hai người phó của ông ấy.',
      'Đoàn đi kiểm tra khu vực  Đồng bằng sông Cửu Long trong ba ngày liền.',
      'Xã mời Giám đốc Sở Y tế  Trần Lan về nói chuyện với bà con trong tháng này.',
      'Hôm ấy Ủy ban  Kiểm tra  của xã  Đoài họp về việc này và nhiều việc khác.',
      'Theo báo cáo của xã thì chợ mới  Thanh tra huyện đã xem hai lần trong năm.'
    ])
  })
})
