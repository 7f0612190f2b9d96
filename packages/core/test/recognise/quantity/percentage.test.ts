import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'percentage'

describe('percentages', () => {
  rows(
    'quantity',
    [
      'đạt tỷ lệ [96,25%]{96.25 %} số phiếu',
      'tăng [17,8 %]{17.8 %} một năm',
      'với [93.72%]{93.72 %} tán thành',
      'chiếm [35 phần trăm]{35 %} dân số',
      'tăng [năm phần trăm]{5 %} so với năm trước',
      'còn [hai mươi lăm phần trăm]{25 %} số hộ',
      'đạt [một trăm phần trăm]{100 %} kế hoạch',
      'với [50 phần trăm]{50 %} vốn góp',
      'tăng từ [5]{5 %} đến [7%]{7 %} một năm',
      'từ [26]{26 %} – [26,5%]{26.5 %} sản lượng'
    ],
    {where}
  )
  rejects(
    'quantity',
    ['đạt 35 điểm', 'phần trăm nhỏ', 'chia năm phần bằng nhau', 'mấy phần trăm dân số', '466/466 đại biểu', 'khóa 13'],
    {where}
  )
})
