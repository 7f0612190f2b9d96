import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'quarter'
const parse = {publishedAt: '2017-05-01'}

describe('quarters', () => {
  rows(
    'time',
    [
      '[quý I]{2017-Q1} tăng trưởng khá',
      '[quý I/2024]{2024-Q1} tăng',
      'trong [quý 3/2016]{2016-Q3} đã chi',
      '[quý 1-2024]{2024-Q1} giảm',
      '[Quý I.2020]{2020-Q1} giảm',
      '[quý III năm 2024]{2024-Q3} sẽ xong',
      '[quý IV năm ngoái]{2016-Q4} lỗ'
    ],
    {where, parse}
  )
  rejects(
    'time',
    [
      'kính thưa quý vị đại biểu',
      'hai quý liên tiếp',
      'kim loại quý',
      '3 quý đầu',
      'họp mỗi quý một lần',
      'hằng quý 1 lần',
      'các quý 1 và 2'
    ],
    {where, parse}
  )
})
