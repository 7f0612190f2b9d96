import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'year-span'

describe('spans of years', () => {
  rows(
    'time',
    [
      '[nhiệm kỳ 2020-2025]{2020/2025} của tỉnh',
      '[nhiệm kỳ 2020 - 2025]{2020/2025} của tỉnh',
      '[nhiệm kỳ 2025 -2030]{2025/2030} của tỉnh',
      '[nhiệm kỳ 2021–2026]{2021/2026} của tỉnh',
      '[giai đoạn 2011-2020]{2011/2020} đạt',
      '[thời kỳ 2021-2030]{2021/2030}, tầm nhìn xa',
      '[năm học 2023-2024]{2023/2024} bắt đầu',
      '[năm 2016 đến 2020]{2016/2020} có bốn người',
      '[vụ 2010/2011]{2010/2011} được mùa',
      '[khóa 2016 - 2021]{2016/2021} của HĐND',
      'tổng kết 15 năm [2002-2017]{2002/2017} thực hiện'
    ],
    {where}
  )
  rejects(
    'time',
    ['giá 2000-3000 đồng', 'nghị quyết 2010-2015/NQ-TW', 'từ 2500 - 2600 người', 'số 1990-19', 'năm 2020 - Hà Nội sẽ'],
    {where}
  )
})
