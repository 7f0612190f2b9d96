import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'month'
const parse = {publishedAt: '2024-08-15'}

describe('months', () => {
  rows(
    'time',
    [
      '[tháng 6-2024]{2024-06} tăng nhẹ',
      '[Tháng 6/2024]{2024-06}, nhập siêu giảm',
      '[tháng 6.2024]{2024-06} ở tỉnh',
      '[tháng 6 năm 2024]{2024-06} tại Quốc hội',
      'vào [tháng sáu]{2024-06} vừa qua',
      'từ [tháng 10]{2024-10} tới',
      '[cuối tháng 6]{2024-06} xong việc',
      '[tháng 12 năm ngoái]{2023-12} đã ký',
      'vào [tháng 9]{XXXX-09} hằng năm',
      'từ [tháng 3]{2021-03} đến [tháng 5/2021]{2021-05}',
      'lần thứ 13 [tháng 9/2016]{2016-09} ở Nam Ninh'
    ],
    {where, parse}
  )
  rejects(
    'time',
    [
      'sau 6 tháng triển khai',
      'hai tháng năm 2023',
      'đường Cách mạng Tháng Tám',
      'Cách mạng Tháng Mười Nga',
      'mỗi tháng 3 lần',
      'hằng tháng có giao ban',
      'lương tháng 13 triệu đồng'
    ],
    {where, parse}
  )
})
