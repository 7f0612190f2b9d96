import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('rows', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực chủ trì [hội nghị sơ kết].\nBà Lê Thị Hoa tặng hoa các đại biểu. Ảnh: Minh Quân\nSau đó bà Lê Thị Hoa ra về.',
        {kind: 'hội nghị sơ kết', participants: {chair: ['Trần Văn Lực'], attendee: ['Lê Thị Hoa']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('portraits and text that is no caption', () => {
  rejects(
    [
      'Ông Trần Văn Lực sinh năm 1960 tại Nam Định.',
      'Ông Trần Văn Lực. Ảnh: Minh Quân',
      'Tại hội nghị, các sở báo cáo tiến độ.\nÔng Trần Văn Lực xem bản đồ dự án. Ảnh: Minh Quân',
      'Chân dung ông Trần Văn Lực được treo ở phòng khách.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
