import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'written-date'
const parse = {publishedAt: '2011-03-09'}

describe('days with the word tháng', () => {
  rows(
    'time',
    [
      '[ngày 08 tháng 3 năm 2011]{2011-03-08} tại Hà Nội',
      '[Ngày 8 tháng 3]{2011-03-08}, đoàn lên đường',
      '[mùng 8 tháng 3]{2011-03-08} là ngày lễ',
      '[sáng ngày 03 tháng tư]{2011-04-03} ở huyện',
      '[ngày 2 tháng mười hai năm 2010]{2010-12-02}',
      '[ngày 5 tháng 1 năm nay]{2011-01-05} đã họp'
    ],
    {where, parse}
  )
  rejects(
    'time',
    ['sau 6 tháng 5 ngày thi công', 'thời hạn 3 tháng 10 ngày', 'ngày 31 tháng 2 không có', 'tổng cộng 8 tháng lương'],
    {where, parse}
  )
})
