import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

describe('lead', () => {
  anatomyRows(
    ['lead'],
    [
      'Thị ủy họp phiên quý một\n[Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.]{lead}\nHội nghị nghe ba báo cáo. Đại biểu nêu nhiều ý kiến.',
      '[(HNM) - Ngày 8-3, Thị ủy sơ kết công tác.]{lead}\n\nHội nghị nghe ba báo cáo. Đại biểu nêu nhiều ý kiến.',
      'Thị ủy họp phiên quý một\n\nTheo đó, ba báo cáo được thông qua. Đại biểu nêu nhiều ý kiến.\nSơn Hà\n\n\n\n[Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.]{lead}'
    ]
  )

  describe('a story of one paragraph has none', () => {
    anatomyRows(
      ['lead'],
      ['Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác.\nSơn Hà', 'Một đoạn duy nhất.']
    )
  })
})
