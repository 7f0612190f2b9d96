import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

describe('headline', () => {
  anatomyRows(
    ['headline'],
    [
      '[Thị ủy họp phiên quý một]{headline}\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.',
      "[Thủ tướng: 'Không thể chậm hơn nữa']{headline}\n\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.",
      '[Vì sao chợ chưa xong?]{headline}\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.',
      '[TỔNG BÍ THƯ THĂM HỒNG LĨNH]{headline}\nSáng 5-4, Thị ủy Hồng Lĩnh đón đoàn.',
      '[Tình báo phải có nhãn quan, tư duy ...]{headline}\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.'
    ]
  )

  describe('a first paragraph is none', () => {
    anatomyRows(
      ['headline'],
      [
        'Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.\nHội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa.',
        'Thị ủy họp phiên quý một',
        '(HNM) - Thị ủy họp phiên quý một\nHội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa.'
      ]
    )
  })
})
