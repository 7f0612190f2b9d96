import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('whose visit, whom with', () => {
  rows(
    [
      [
        'Hai bên nâng cấp quan hệ trong [chuyến thăm] đầu tiên của Chủ tịch nước Lê Hoàng Sơn tới Phần Lan.',
        {
          kind: 'chuyến thăm',
          name: 'chuyến thăm đầu tiên của Chủ tịch nước Lê Hoàng Sơn tới Phần Lan',
          participants: {attendee: ['Lê Hoàng Sơn']}
        }
      ],
      [
        'Nông dân nêu khó khăn tại [buổi đối thoại] với Bí thư Tỉnh ủy Trần Văn Lực.',
        {kind: 'đối thoại', participants: {attendee: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        '[Cuộc gặp] giữa ông Trần Văn Lực và bà Lê Thị Hoa diễn ra cởi mở.',
        {
          kind: 'cuộc gặp',
          name: 'Cuộc gặp giữa ông Trần Văn Lực và bà Lê Thị Hoa',
          participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']},
          plover: 'CONSULT'
        }
      ],
      [
        '[Lễ đón] Tổng thống Jan Novak và phu nhân Lê Thị Hoa cùng đoàn đại biểu cấp cao đã diễn ra trọng thể.',
        {
          kind: 'lễ đón',
          name: 'Lễ đón Tổng thống Jan Novak và phu nhân Lê Thị Hoa',
          participants: {guest: ['Jan Novak', 'Lê Thị Hoa']}
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('whoever invites, other days', () => {
  rejects(
    [
      'Đoàn đã kết thúc chuyến thăm Phần Lan theo lời mời của ông Trần Văn Lực.',
      'Sau chuyến thăm của ông Trần Văn Lực, hai bên tăng cường hợp tác.',
      'Hội nghị của ngành được nhắc nhiều trong báo cáo của ông Trần Văn Lực.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
