import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'measure'

describe('measures and counts', () => {
  rows(
    'quantity',
    [
      'dài [24,5 km]{24.5 km} qua ba xã',
      'hơn [4 năm]{4 năm} thực hiện chỉ thị',
      'rộng [1.200 ha]{1200 ha} đất rừng',
      'có [10.035 người]{10035 người} dự thi',
      'gồm [462 đại biểu]{462 đại biểu} có mặt',
      'nặng [7 tấn]{7 tấn} hàng',
      'từ [3]{3000000 tấn} - [4 triệu tấn]{4000000 tấn} gạo',
      'từ [3]{3 năm} đến [5 năm]{5 năm} tù',
      'từ [7 giờ]{7 giờ} 30 đến [9 giờ]{9 giờ}',
      'từ [10 giờ]{10 giờ} 15 đến [16 giờ]{16 giờ} 35'
    ],
    {where}
  )
  rejects('quantity', ['khóa 13 người dân', 'điều 5 người lao động', 'A5 km', 'Quốc lộ 1', 'năm 2024', 'ngày 8-3'], {
    where
  })
})
