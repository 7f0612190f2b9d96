import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('lists', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực chủ trì [hội nghị]. Cùng dự có Trung tướng Bùi Văn Nam; Phó Bí thư Tỉnh ủy Nguyễn Công Sơn và bà Lê Thị Hoa.',
        {
          kind: 'hội nghị',
          participants: {chair: ['Trần Văn Lực'], attendee: ['Bùi Văn Nam', 'Nguyễn Công Sơn', 'Lê Thị Hoa']},
          plover: 'CONSULT'
        }
      ],
      [
        'Tỉnh ủy tổ chức [hội nghị cán bộ]. Tham dự [hội nghị] có ông Trần Văn Lực, Bí thư Tỉnh ủy; bà Lê Thị Hoa, Chủ tịch UBND tỉnh.',
        {
          kind: 'hội nghị',
          participants: {organizer: ['Tỉnh ủy'], attendee: ['Trần Văn Lực', 'Lê Thị Hoa']},
          plover: 'CONSULT'
        }
      ],
      [
        'Sáng nay, hai bên đã [tiến hành hội đàm]. Về phía Việt Nam có Thứ trưởng Vũ Đức Minh; về phía Lào có ông Khăm-phăn Sỉ-li.',
        {
          kind: 'hội đàm',
          time: '2021-07-20',
          participants: {attendee: ['Vũ Đức Minh', 'Khăm-phăn Sỉ-li']},
          plover: 'CONSULT'
        }
      ],
      [
        'Ông Trần Văn Lực chủ trì [hội nghị]. Cùng dự có bà Lê Thị Hoa; lãnh đạo các sở, ngành và đại diện Bộ Công an.',
        {
          kind: 'hội nghị',
          participants: {
            chair: ['Trần Văn Lực'],
            attendee: ['Lê Thị Hoa', 'lãnh đạo các sở, ngành', 'đại diện Bộ Công an']
          },
          plover: 'CONSULT'
        }
      ],
      [
        'Ông Trần Văn Lực chủ trì [hội nghị]. Tham dự [hội nghị] có các đồng chí: Bùi Văn Nam, Phó Bí thư Tỉnh ủy; Lê Thị Hoa, Chủ tịch UBND tỉnh; các đồng chí trong Ban Thường vụ Tỉnh ủy.',
        {
          kind: 'hội nghị',
          participants: {
            chair: ['Trần Văn Lực'],
            attendee: ['Bùi Văn Nam', 'Lê Thị Hoa', 'các đồng chí trong Ban Thường vụ Tỉnh ủy']
          },
          plover: 'CONSULT'
        }
      ],
      [
        'Ông Trần Văn Lực chủ trì [hội nghị]. Tham dự có đông đảo cán bộ, đảng viên và nhân dân trong xã.',
        {
          kind: 'hội nghị',
          participants: {chair: ['Trần Văn Lực'], attendee: ['đông đảo cán bộ, đảng viên và nhân dân trong xã']},
          plover: 'CONSULT'
        }
      ],
      [
        '[Lễ khởi công] diễn ra với sự tham dự của ông Trần Văn Lực và bà Lê Thị Hoa.',
        {kind: 'lễ khởi công', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('nobody by name, and people who are only spoken of', () => {
  rejects(
    [
      'Tham dự có đông đảo nhân dân trong xã.',
      'Dự án có tổng vốn 500 tỷ đồng, do ông Trần Văn Lực làm chủ đầu tư.',
      'Dự kiến ông Trần Văn Lực sẽ nghỉ hưu vào cuối năm.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})

describe('at the airport, and sides inside the sentence', () => {
  rows(
    [
      [
        'Ông Trần Văn Lực bắt đầu [chuyến thăm] Hà Lan. Đón đoàn tại sân bay có bà Lê Thị Hoa; về phía Việt Nam, có ông Phan Văn Đức.',
        {
          kind: 'chuyến thăm',
          name: 'chuyến thăm Hà Lan',
          participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa', 'Phan Văn Đức']}
        }
      ],
      [
        'Sáng 5-7, ông Trần Văn Lực chủ trì [hội nghị]; cùng dự có các Phó Chủ tịch UBND tỉnh: Lê Thị Hoa, Phan Văn Đức.',
        {
          kind: 'hội nghị',
          time: '2021-07-05',
          participants: {chair: ['Trần Văn Lực'], attendee: ['Lê Thị Hoa', 'Phan Văn Đức']},
          plover: 'CONSULT'
        }
      ],
      [
        'Tại [hội nghị] có nhiều báo cáo, về phía Việt Nam, có ông Phan Văn Đức.',
        {kind: 'hội nghị', participants: {attendee: ['Phan Văn Đức']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
  rejects([
    'Tại hội nghị có nhiều báo cáo, về phía Việt Nam, có lợi thế mà ông Phan Văn Đức không nói hết.',
    'Ông Trần Văn Lực có nhiều việc; dự án nào có ông Phan Văn Đức thì mới chạy.',
    'Đón Tết, nhiều nhà có đào của ông Phan Văn Đức.'
  ])
})
