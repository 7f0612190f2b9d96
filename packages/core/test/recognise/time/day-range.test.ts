import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'day-range'
const parse = {publishedAt: '2017-02-08'}

describe('days that share a month', () => {
  rows(
    'time',
    [
      'trong hai [ngày 7 và 8/2]{2017-02-07/2017-02-08}, đoàn kiểm tra',
      'từ [ngày 5 đến 7-2]{2017-02-05/2017-02-07} ở tỉnh',
      'từ [ngày 27 đến 29/4]{2017-04-27/2017-04-29} ở thủ đô',
      'từ [11-13/10]{2016-10-11/2016-10-13} tại Hà Nội',
      'từ [ngày 3 - 8/7/2017]{2017-07-03/2017-07-08} tại Sơn La',
      'các [ngày 2, 3 và 4-2]{2017-02-02/2017-02-04}',
      '[ngày 30, 31/3]{2017-03-30/2017-03-31} thi đợt hai',
      'từ [ngày 10 đến 19-5-1941]{1941-05-10/1941-05-19} ở Cao Bằng',
      'thăm nước ta từ [29 đến 31- 1-2017]{2017-01-29/2017-01-31} theo lời mời',
      'Trong ba ngày ([13-15.2]{2017-02-13/2017-02-15}), Quốc hội chất vấn',
      '[ngày 5 và 6 tháng 2]{2017-02-05/2017-02-06} có họp'
    ],
    {where, parse}
  )
  rejects(
    'time',
    [
      'từ ngày 10/3 đến 19/4 có hai kỳ họp',
      'ngày 5/6 và 31/5 đều mưa',
      'có 3, 4-5 người dự',
      'lớp 5, 6 và 7 nghỉ học',
      'tăng 5 đến 7% so với năm trước'
    ],
    {where, parse}
  )
})
