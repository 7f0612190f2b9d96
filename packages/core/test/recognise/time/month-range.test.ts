import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'month-range'

describe('from month to month', () => {
  rows(
    'time',
    [
      'giám đốc công ty ([tháng 1/2004 - 5/2010]{2004-01/2010-05})',
      'từ [tháng 1-2004 - 5-2010]{2004-01/2010-05}, bà là giám đốc',
      '[tháng 3/2015 đến 6/2016]{2015-03/2016-06} ông nghỉ',
      'làm phó chủ tịch huyện (từ [7/2014 - 10/2017]{2014-07/2017-10})'
    ],
    {where}
  )
  rejects(
    'time',
    [
      'tháng 5/2010 - 1/2004',
      'tháng 13/2004 - 15/2004',
      'từ tháng 3/2015 đến tháng 6/2016',
      'từ 7/2014 đến 10/2017',
      '15/7/2014 - 10/2017',
      'số 7/2014 - 10/2017'
    ],
    {where}
  )
})
