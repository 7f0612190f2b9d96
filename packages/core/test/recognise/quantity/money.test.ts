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

describe('dollars with their sign before and by their short name', () => {
  rows(
    'quantity',
    [
      'cần [$5 triệu]{5000000 USD} để hoàn thành',
      'gần [US$ 3,2 tỷ]{3200000000 USD} vốn ngoại',
      '([$1.200]{1200 USD}) mỗi người',
      'vay [5 triệu đô]{5000000 USD} của ngân hàng',
      'tặng [10 triệu đô la]{10000000 USD} cho quỹ',
      'tặng [10 triệu đô-la]{10000000 USD} cho quỹ',
      'tặng [2 tỷ đô la Mỹ]{2000000000 USD} cho quỹ',
      'tặng [3 triệu đô la Úc]{3000000 AUD} cho quỹ'
    ],
    {where}
  )
  rejects(
    'quantity',
    ['tỉnh có 5 đô thị loại II', 'hai đô đốc dự lễ', 'mười đô vật dự giải', 'ký hiệu A$5 trên bản đồ'],
    {where}
  )
})

describe('amounts in đồng that leave the unit out', () => {
  rows(
    'quantity',
    [
      'trường có vốn đầu tư [45 tỷ]{45000000000 VND}, xong năm ngoái',
      'nhà văn hóa trị giá hơn [1,2 tỷ]{1200000000 VND} do dân góp',
      'với kinh phí là [300 triệu]{300000000 VND} từ ngân sách xã',
      'Tổng mức đầu tư: [2 nghìn tỷ]{2000000000000 VND}.',
      'trao số tiền [50 triệu]{50000000 VND} cho quỹ'
    ],
    {where}
  )
  rejects(
    'quantity',
    [
      'thế giới có 8 tỷ người',
      'doanh số đạt 45 tỷ, cao nhất vùng',
      'nắm vốn 3 triệu cổ phiếu',
      'kinh phí 45 công trình',
      'dự án có vốn 45 tỷ - 50 tỷ'
    ],
    {where}
  )
  rows('quantity', ['vốn [3 tỷ USD]{3000000000 USD}, trong đó vốn vay 2 tỷ, còn lại tự có'], {where})
})
