import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'relative-period'
const parse = {publishedAt: '2017-06-14'}

describe('weeks, months and years told from the day of publication', () => {
  rows(
    'time',
    [
      '[tuần trước]{2017-06-05/2017-06-11} đã họp',
      '[tuần này]{2017-06-12/2017-06-18} sẽ xong',
      '[tuần tới]{2017-06-19/2017-06-25} thăm Mỹ',
      '[tháng trước]{2017-05} giảm',
      '[tháng tới]{2017-07} tăng',
      '[năm nay]{2017} được mùa',
      'so với [năm ngoái]{2016} thì tăng',
      '[năm tới]{2018} sẽ khởi công',
      'xong vào [cuối năm nay]{2017}',
      '[Đầu năm ngoái]{2016}, cầu hỏng',
      'từ [giữa tháng trước]{2017-05}',
      'tăng so với cùng kỳ [năm trước]{2016}'
    ],
    {where, parse}
  )
  rejects(
    'time',
    [
      'hai tuần trước đó',
      '5 năm nay',
      'nhiều năm trước',
      'mỗi năm sau bão',
      'năm học mới',
      'kỳ năm trước đó',
      'phần cuối năm học này',
      'tháng cao điểm',
      'tuần lễ'
    ],
    {where, parse}
  )
})
