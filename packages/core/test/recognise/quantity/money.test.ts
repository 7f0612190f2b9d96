import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'money'

describe('amounts of money', () => {
  rows(
    'quantity',
    [
      'chi [2.127,6 tỷ đồng]{2127600000000 VND} cho đường',
      'hơn [3,7 tỷ USD]{3700000000 USD} vốn vay',
      '[25 nghìn tỷ đồng]{25000000000000 VND} đầu tư',
      '[2.500 tỉ đồng]{2500000000000 VND} từ ngân sách',
      'gần [40 tỷ đồng]{40000000000 VND} một năm',
      '[3 triệu rưỡi đồng]{3500000 VND} mỗi tháng',
      '[hai trăm triệu đồng]{200000000 VND} tiền thưởng',
      '[336 tỷ 211 triệu đồng]{336211000000 VND} quyết toán',
      '[500 triệu USD]{500000000 USD} vốn vay',
      '[1.500.000đ]{1500000 VND} một suất',
      'từ [10]{10000000000 VND} - [20 tỷ đồng]{20000000000 VND} vốn',
      'từ [2,5 tỷ]{2500000000 USD} đến [3 tỷ USD]{3000000000 USD} một năm',
      'từ 500 - [1 tỷ đồng]{1000000000 VND} tiền phạt',
      '[một tỷ hai trăm triệu đồng]{1200000000 VND} tiền thưởng'
    ],
    {where}
  )
  rejects('quantity', ['3 đồng chí dự họp', 'năm đồng chí', 'ngày 2 tháng 3', 'Nghị quyết 57-NQ/TW', 'cánh đồng lớn'], {
    where
  })
})
