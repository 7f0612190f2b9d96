import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'lunar-day'

describe('days of the lunar calendar', () => {
  rows(
    'time',
    [
      '[Sáng mùng 9 tháng Giêng]{2017-02-05} công trường đã có thợ',
      'chợ họp [mồng 6 Tết]{2017-02-02}',
      '[đêm 30 Tết]{2017-01-27} trời lạnh',
      'nghỉ từ [28 Tết]{2017-01-25}, đi làm lại [ngày mùng 5 Tết]{2017-02-01}',
      'hội mở [rằm tháng Giêng]{2017-02-11}',
      'cúng ông Táo [23 tháng Chạp]{2017-01-20}',
      'Giỗ Tổ Hùng Vương [mùng 10 tháng 3 âm lịch]{2017-04-06}',
      'lễ hội [ngày 10-3 âm lịch]{2017-04-06}',
      'khai hội [10/3 (âm lịch)]{2017-04-06} hằng năm',
      '[mùng 5 Tết Kỷ Dậu 1969]{1969-02-20} được nhắc lại',
      '[mùng 5 Tết Đinh Dậu]{2017-02-01} là hội Gò Đống Đa',
      'vào [10.3 Canh Tý]{2020-04-02} (2.4.2020)',
      'mất [ngày 20 tháng Tám năm Canh Tý] (1300) tại Vạn Kiếp',
      'tảo mộ [rằm tháng 7]{2016-08-17} năm ấy'
    ],
    {where, parse: {publishedAt: '2017-02-08'}}
  )
  // The year of the text, where it has one, else nothing.
  rows('time', ['[mùng 6 Tết], đoàn ra quân'], {where})
  rejects(
    'time',
    [
      'mùng 8 tháng 3 năm nay',
      '3 Tết vừa rồi anh đều trực',
      'ngày Tết, ông về quê',
      'trăng rằm rất sáng',
      'rằm này chị đi lễ',
      'tháng Giêng là tháng ăn chơi',
      'lịch 10-3 của đoàn',
      'ngày 10/3, lịch làm việc thay đổi'
    ],
    {where, parse: {publishedAt: '2017-02-08'}}
  )
})
