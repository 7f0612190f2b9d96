import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('time, place, name, ordinal', () => {
  rows(
    [
      [
        'Sáng 19-7, tại Hà Nội, Bí thư Tỉnh ủy Trần Văn Lực chủ trì [Hội nghị] báo cáo viên lần thứ 5.',
        {
          kind: 'hội nghị',
          name: 'Hội nghị báo cáo viên lần thứ 5',
          time: '2021-07-19',
          place: 'Hà Nội',
          participants: {chair: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ],
      [
        'Ngày 19/7/2021, ông Trần Văn Lực dự [kỳ họp] thứ ba, HĐND tỉnh khóa XVIII.',
        {
          kind: 'kỳ họp',
          name: 'kỳ họp thứ ba',
          time: '2021-07-19',
          participants: {attendee: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('documents', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực chủ trì [hội nghị sơ kết] việc thực hiện Chỉ thị 11-CT/TW và triển khai Kết luận số 30-KL/TW.',
        {
          kind: 'hội nghị sơ kết',
          name: 'hội nghị sơ kết việc thực hiện Chỉ thị 11-CT/TW và triển khai Kết luận số 30-KL/TW',
          participants: {chair: ['Trần Văn Lực']},
          documents: {reviewed: ['11-CT/TW'], implemented: ['30-KL/TW']},
          plover: 'CONSULT'
        }
      ],
      [
        'Ông Trần Văn Lực chủ trì [phiên họp]{1}. [Phiên họp]{1} đã [thông qua]{2} Nghị quyết 25/2016/QH14.',
        {
          kind: 'phiên họp',
          participants: {chair: ['Trần Văn Lực']},
          documents: {adopted: ['25/2016/QH14']},
          plover: 'CONSULT'
        },
        {kind: 'thông qua', documents: {adopted: ['25/2016/QH14']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('several kept apart', () => {
  rows(
    [
      [
        'Sáng 19-7, ông Trần Văn Lực chủ trì [hội nghị sơ kết]{1}. Chiều cùng ngày, ông Trần Văn Lực [tiếp]{2} Đại sứ Lào Xeng-phết Hung-bun.',
        {kind: 'hội nghị sơ kết', time: '2021-07-19', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'},
        {
          kind: 'tiếp',
          time: '2021-07-19',
          participants: {host: ['Trần Văn Lực'], guest: ['Xeng-phết Hung-bun']},
          plover: 'CONSULT'
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('what was before', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực chủ trì [hội nghị sơ kết]. Trước đó, ngày 10-5, bà Lê Thị Hoa đã dự lễ khởi công cầu Bến Mới.',
        {kind: 'hội nghị sơ kết', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('any meeting, and the one that is reported', () => {
  rows(
    [
      [
        'Có người vừa được quy hoạch đã được bổ nhiệm ngay trong một cuộc họp. Ông Trần Văn Lực dự [hội nghị] công bố quyết định kiểm tra.',
        {
          kind: 'hội nghị',
          name: 'hội nghị công bố quyết định kiểm tra',
          participants: {attendee: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ],
      [
        'Sáng nay, ông Trần Văn Lực [họp] với các sở. Tỉnh đã bàn giao đất cho dự án.',
        {kind: 'họp', time: '2021-07-20', participants: {attendee: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('what is still to come', () => {
  rows(
    [
      [
        'Sáng mai, ông Trần Văn Lực sẽ chủ trì [hội nghị sơ kết].',
        {kind: 'hội nghị sơ kết', time: '2021-07-21', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('no event', () => {
  rejects(
    [
      'Ông Trần Văn Lực cho biết, ban cán sự sẽ họp về việc này.',
      'Hội nghị là dịp để các đơn vị trao đổi kinh nghiệm.',
      'Nếu ông Trần Văn Lực chủ trì cuộc họp thì mọi việc sẽ khác.',
      'Cuộc sống của người dân vùng lũ đã ổn định.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
