import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'relative-day'
const parse = {publishedAt: '2017-06-12'}

describe('days told from the day of publication', () => {
  rows(
    'time',
    [
      '[Hôm nay]{2017-06-12}, Quốc hội họp',
      '[Sáng nay]{2017-06-12} (12/6), đoàn tới nơi',
      '[hôm qua]{2017-06-11} trời mưa',
      '[chiều qua]{2017-06-11} ở tỉnh',
      '[ngày mai]{2017-06-13} sẽ bế mạc',
      '[chiều mai]{2017-06-13} họp báo',
      '[hôm kia]{2017-06-10} đã ký',
      '[ngày hôm nay]{2017-06-12} là ngày vui',
      '[chiều tối nay]{2017-06-12} có mưa',
      'Ngày 8/6, ông dự họp. [Chiều cùng ngày]{2017-06-08}, ông về tỉnh.'
    ],
    {where, parse}
  )
  rows('time', ['[Sáng nay], đoàn tới nơi', '[hôm nay] trời mưa'], {where})
  // Without publication the date beside the words says what they mean, and what `nay` means elsewhere.
  rows(
    'time',
    [
      '[Hôm qua]{XXXX-06-12} (12/6), tổ đã họp. Ông nói [tối qua] trời mưa.',
      '[Sáng nay]{XXXX-02-06}, ngày 6.2, đoàn tới nơi. Đến [chiều nay]{XXXX-02-06} đoàn về.',
      '[Hôm nay]{2019-04-05}, 5/4/2019, cầu thông xe.'
    ],
    {where}
  )
  rejects(
    'time',
    [
      'mấy hôm nay trời mưa',
      'từ trước đến nay',
      'hiện nay tỉnh có',
      'trong năm qua',
      'thông qua luật',
      'xưa kia là rừng',
      'ngày nay'
    ],
    {where, parse}
  )
})
