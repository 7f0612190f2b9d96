import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('rows', () => {
  rows(
    [
      [
        'Sáng nay, tỉnh tổ chức [hội nghị tổng kết]. Phát biểu tại [hội nghị], ông Trần Văn Lực nhấn mạnh vai trò của cơ sở.',
        {kind: 'hội nghị tổng kết', time: '2021-07-20', participants: {speaker: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Sáng nay, tỉnh tổ chức [hội nghị tổng kết]. Thay mặt các gia đình, bà Lê Thị Hoa đã nói lời cảm ơn.',
        {kind: 'hội nghị tổng kết', time: '2021-07-20', participants: {speaker: ['Lê Thị Hoa']}, plover: 'CONSULT'}
      ],
      [
        'Sáng nay, tỉnh tổ chức [hội nghị tổng kết]. Trả lời chất vấn, Giám đốc Sở Y tế Lê Minh Trí thừa nhận thiếu thuốc.',
        {kind: 'hội nghị tổng kết', time: '2021-07-20', participants: {speaker: ['Lê Minh Trí']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('openers without somebody', () => {
  rejects(
    [
      'Phát biểu tại hội nghị, các đại biểu nhất trí với báo cáo.',
      'Báo cáo dài 30 trang, có phụ lục.',
      'Kết luận của ông Trần Văn Lực đã được gửi tới các xã.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})

describe('whoever opens with chairing chairs', () => {
  rows(
    [
      [
        'Chủ trì [hội nghị], ông Trần Văn Lực nhấn mạnh vai trò của cơ sở.',
        {kind: 'hội nghị', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})
