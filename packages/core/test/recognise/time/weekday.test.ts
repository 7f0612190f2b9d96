import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'weekday'
const parse = {publishedAt: '2017-06-14'}

describe('days of the week', () => {
  rows(
    'time',
    [
      '[Sáng thứ Sáu tuần trước]{2017-06-09}, đoàn đã đi',
      'họp vào [thứ năm tuần này]{2017-06-15}',
      'trình [thứ Hai tuần tới]{2017-06-19}',
      'khai mạc [chủ nhật tuần qua]{2017-06-11}'
    ],
    {where, parse}
  )
  rows('time', ['họp vào [thứ 5 tuần sau] tại Huế'], {where})
  rejects('time', ['họp lần thứ hai tuần này', 'đã bàn hai tuần trước', 'thứ trưởng tuần này'], {where, parse})
})
