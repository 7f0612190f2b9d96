import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('present, speaking, handing over', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực tham dự [lễ khởi công] tuyến đường ven biển.',
        {kind: 'lễ khởi công', name: 'lễ khởi công tuyến đường ven biển', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        'Bà Lê Thị Hoa và ông Trần Văn Lực đã tới dự [buổi gặp mặt].',
        {kind: 'gặp mặt', participants: {attendee: ['Lê Thị Hoa', 'Trần Văn Lực']}}
      ],
      [
        'Tại [lễ kỷ niệm], Phó Bí thư Thành ủy Võ Công Tâm đã trao bằng khen cho ông Lê Minh Trí.',
        {kind: 'lễ kỷ niệm', participants: {attendee: ['Võ Công Tâm', 'Lê Minh Trí']}}
      ],
      [
        'Ông Trần Văn Lực phát biểu khai mạc [hội nghị].',
        {kind: 'hội nghị', participants: {speaker: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('two sides', () => {
  rows(
    [
      [
        'Chiều 19-7, Chủ tịch nước Lê Hoàng Sơn đã [tiếp] Đại sứ Nhật Bản Y-a-ma-đa Ta-ki-ô.',
        {
          kind: 'tiếp',
          time: '2021-07-19',
          participants: {host: ['Lê Hoàng Sơn'], guest: ['Y-a-ma-đa Ta-ki-ô']},
          plover: 'CONSULT'
        }
      ],
      [
        'Chiều 19-7, tại Hà Nội, Bộ trưởng Nguyễn Hữu Tài [hội đàm] với Bộ trưởng Quốc phòng Xu-van-thoong Lếch.',
        {
          kind: 'hội đàm',
          time: '2021-07-19',
          place: 'Hà Nội',
          participants: {attendee: ['Nguyễn Hữu Tài', 'Xu-van-thoong Lếch']},
          plover: 'CONSULT'
        }
      ],
      [
        'Bí thư Tỉnh ủy Trần Văn Lực [đến thăm] gia đình ông Lê Minh Trí nhân ngày 27-7.',
        {kind: 'chuyến thăm', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        'Bí thư Tỉnh ủy Trần Văn Lực [làm việc với] Ban Thường vụ Huyện ủy Mường Lát.',
        {kind: 'buổi làm việc', participants: {attendee: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('plans that the article does not report, passives, compounds, gifts that are sent', () => {
  rejects(
    [
      'Ông Trần Văn Lực không dự buổi lễ vì lý do sức khỏe.',
      'Ông Trần Văn Lực gửi lẵng hoa chúc mừng nhà trường.',
      'Ông Trần Văn Lực tiếp tục theo đuổi vụ kiện.',
      'Ông Trần Văn Lực trao đổi với phóng viên qua điện thoại.',
      'Ông Trần Văn Lực nhận thức rõ trách nhiệm của mình.',
      'Ông Trần Văn Lực dự báo thời tiết còn xấu.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})

describe('one after the other', () => {
  rows(
    [
      [
        'Trong [chuyến thăm], ông Trần Văn Lực hội đàm với bà Lê Thị Hoa; chào xã giao ông Phan Văn Đức; gặp bà Hoàng Thị Lan.',
        {
          kind: 'chuyến thăm',
          participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa', 'Phan Văn Đức', 'Hoàng Thị Lan']}
        }
      ],
      [
        'Tại [lễ kỷ niệm], ông Trần Văn Lực viếng Chủ tịch Hồ Chí Minh.',
        {kind: 'lễ kỷ niệm', participants: {attendee: ['Trần Văn Lực']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('dashes around the office, the other side without a name, while he speaks', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực - Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh - đã dự [lễ khởi công].',
        {kind: 'lễ khởi công', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        'Quốc vương Bhutan [hội đàm] với Chủ tịch nước Lê Hoàng Sơn.',
        {kind: 'hội đàm', participants: {attendee: ['Lê Hoàng Sơn']}, plover: 'CONSULT'}
      ],
      [
        'Đó là yêu cầu của ông Trần Văn Lực khi dự [hội nghị sơ kết].',
        {kind: 'hội nghị sơ kết', participants: {attendee: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Ông Trần Văn Lực phát biểu khi chủ trì [cuộc họp].',
        {kind: 'cuộc họp', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Tại [kỳ họp], ông Trần Văn Lực ký bản ghi nhớ với bà Lê Thị Hoa.',
        {kind: 'kỳ họp', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
  rejects(
    [
      'Tại kỳ họp, ủy ban nêu rõ vi phạm. Ông Trần Văn Lực còn ký nhiều quyết định sai.',
      'Tại hội nghị, cử tri giới thiệu ông Trần Văn Lực tham gia ứng cử.',
      'Ông Trần Văn Lực được Chính phủ Lào trao tặng bằng khen tại buổi lễ.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
