import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('initial', () => {
  describe('its dot ends nothing', () => {
    sentenceRows([
      'Ông dẫn lời V.I. Lênin về công tác kiểm tra.',
      'Tổng thống V. Putin thăm Hà Nội.',
      'Cháu N. ở Hoàng Mai đã khỏe lại.',
      'Bà J. Smith và ông K. Tanaka ký biên bản.',
      'Đơn của ông Nguyễn Văn A. gửi hôm qua.'
    ])
  })

  describe('a Roman number or an opener behind it', () => {
    sentenceRows([
      'Ông là ủy viên khóa X.| Năm 2011, ông nghỉ hưu.',
      'Đó là nhiệm kỳ thứ V.| Hội đồng có thêm ba thành viên.',
      'Người bị hại là cháu N.| Theo cơ quan điều tra, sự việc xảy ra đêm 5-3.',
      'Đảng bộ họp trong quý I.| Các chi bộ gửi báo cáo về trước.'
    ])
  })
})
