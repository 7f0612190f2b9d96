import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('speaker start', () => {
  describe('a heading that has lost its stop', () => {
    sentenceRows([
      'Bà con chờ đã lâu.| Đồng hành cùng doanh nghiệp| Bộ trưởng Lê Quân cho biết chợ sẽ mở.',
      'Không để chợ xuống cấp| Đại biểu Trần Lan (Hồng Lĩnh) cho rằng phải sửa ngay.',
      'Một năm nhìn lại| Thủ tướng nhấn mạnh tỉnh đã làm được nhiều việc.',
      'Xử nghiêm cán bộ vi phạm| Phó Thủ tướng Thường trực Lê Quân yêu cầu rà soát lại.',
      'Xây chợ mới bằng vốn của dân| Bí thư Thị ủy cũng lưu ý ba việc.'
    ])
  })

  describe('what goes on', () => {
    sentenceRows([
      'Đại biểu Trần Lan đề nghị Bộ trưởng cho biết khi nào chợ mở.',
      'Ông hoan nghênh Thủ tướng đã về thăm xã.',
      'Ý kiến của Thủ tướng nhấn mạnh ba việc.',
      'Phó Thủ tướng Thường trực Lê Quân yêu cầu rà soát lại.',
      'Theo kế hoạch năm nay Thủ tướng đã giao thì chợ phải mở.',
      'Bà con trong xã mời Bí thư Thị ủy cũng về dự.',
      'Chợ mở lại: bà con vui Bí thư Thị ủy cũng về dự.'
    ])
  })
})
