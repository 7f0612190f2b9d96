import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('slogan', () => {
  describe('its stops end nothing', () => {
    sentenceRows([
      'Khẩu hiệu “Đoàn kết. Sáng tạo. Phát triển” được treo lên.',
      'Khẩu hiệu: “Vì dân quên mình! Vì việc chung!” được treo lên.',
      'Với phương châm "Dân chủ. Kỷ cương. Đổi mới", đại hội khai mạc.',
      'Xã mở cuộc thi “Nước sạch ở đâu? Ở ngay nhà ta” cho học sinh.',
      'Phong trào “Học bạn. Giúp bạn.” lan rộng ở xã.',
      'Phong trào “Học bạn. Giúp bạn.”| Xã nào cũng có.'
    ])
  })

  describe('speech has ends', () => {
    sentenceRows([
      'Ông nói: “Phải làm ngay.| Không chờ nữa.”| Rồi ông về.',
      'Về khẩu hiệu, ông nói “Treo lên.| Rồi để đó”.',
      'Bà đáp lại khẩu hiệu ấy.| “Treo lên.| Rồi để đó”, bà nói.',
      'Khẩu hiệu “Đoàn kết được treo lên.| Bà con xem đông.'
    ])
  })
})
