import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'route-end'

describe('unknown places at the ends of a route', () => {
  rows(
    'place',
    [
      'Bộ đề nghị làm cao tốc [Hòa Bồ] - [Lũng Sơn] trước năm 2020.',
      'Đoạn [Lũng Sơn] (Ninh Bình) - [Cồn Vọt] dài 60 km.',
      'Ông đi thị sát tuyến [Hòa Liên] - [Túy Sơn].',
      'Dự án gồm đoạn Cần Thơ - [Bãi Xàu].'
    ],
    {where}
  )
  rejects(
    'place',
    [
      'Ông đến đoạn Nguyễn Văn Linh để kiểm tra.',
      'Dự án cao tốc Hà Nội - Hải Phòng đã xong.',
      'Tuyến bài Hồ Sơ - Tư Liệu đăng nhiều kỳ, đoạn kết hay.'
    ],
    {where}
  )
})
