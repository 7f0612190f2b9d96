import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'month-in-digits'

describe('months in digits', () => {
  rows(
    'time',
    [
      'từ [6/2024]{2024-06} đến nay',
      'đối thoại lần thứ sáu ([11/2016]{2016-11})',
      'Tháng 7.1979 – [6.1994]{1994-06}: cán bộ huyện'
    ],
    {where}
  )
  rejects(
    'time',
    ['tạp chí số 4/2023', 'Nghị định 11/2016/NĐ-CP', 'Chỉ thị 11/2016 của Thủ tướng', 'tỷ lệ 6/2000 của bản đồ'],
    {
      where
    }
  )
})
