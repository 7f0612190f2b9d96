import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('those who came along, the way there', () => {
  rows(
    [
      [
        'Sáng 19/7, Bí thư Tỉnh ủy Trần Văn Lực, Chủ tịch UBND tỉnh Lê Thị Hoa cùng các lãnh đạo, nguyên lãnh đạo tỉnh dự [đại hội].',
        {kind: 'đại hội', time: '2021-07-19', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}}
      ],
      [
        'Chủ tịch nước Lê Hoàng Sơn cùng đoàn đại biểu cấp cao Việt Nam đã đến Nghĩa trang Trường Sơn [đặt hoa] tưởng nhớ các liệt sĩ.',
        {kind: 'lễ dâng hoa', participants: {attendee: ['Lê Hoàng Sơn']}}
      ],
      [
        'Chủ tịch nước Lê Hoàng Sơn cùng phu nhân Lê Thị Hoa và đoàn đại biểu cấp cao Việt Nam rời Hà Nội lên đường [thăm chính thức] Phần Lan.',
        {kind: 'thăm chính thức', participants: {attendee: ['Lê Hoàng Sơn', 'Lê Thị Hoa']}, plover: 'COOPERATE'}
      ],
      [
        'Chủ tịch nước Lê Hoàng Sơn và phu nhân đã [thăm chính thức] Phần Lan.',
        {kind: 'thăm chính thức', participants: {attendee: ['Lê Hoàng Sơn']}, plover: 'COOPERATE'}
      ],
      [
        '[Thăm] trường mầm non ở Helsinki, phu nhân Chủ tịch nước Lê Hoàng Sơn, bà Lê Thị Hoa, đã cùng các em vẽ tranh.',
        {kind: 'chuyến thăm', place: 'Helsinki', participants: {attendee: ['Lê Thị Hoa']}}
      ],
      [
        'Hàng nghìn thanh niên tham gia [chương trình] “Phố sách” cùng với ông Trần Văn Lực và chị Lê Thị Hoa.',
        {
          kind: 'chương trình',
          name: 'chương trình “Phố sách”',
          participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}
        }
      ],
      [
        'Hoa hậu Lê Thị Hoa, nhạc sĩ Trần Văn Lực cùng nhiều nghệ sĩ [đi bầu cử].',
        {kind: 'bỏ phiếu', participants: {attendee: ['Lê Thị Hoa', 'Trần Văn Lực']}}
      ],
      [
        'Nguyên Bí thư Tỉnh ủy Trần Văn Lực đã đến khu vực bầu cử số 2 để [bỏ phiếu].',
        {kind: 'bỏ phiếu', participants: {attendee: ['Trần Văn Lực']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('nobody came, or it is somebody else who did', () => {
  rejects(
    [
      'Phu nhân Chủ tịch nước Lê Hoàng Sơn thăm trường mầm non ở Helsinki.',
      'Thư của ông Trần Văn Lực chúc mừng lễ kỷ niệm đã tới tòa soạn.',
      'Ông Trần Văn Lực gặp sự cố giữa đường.',
      'Tính đến nay, sáng kiến của ông Trần Văn Lực cùng các giải pháp khác kéo người dân đến dự hội.',
      'Bà Lê Thị Hoa tham gia chương trình hành động của ngành.',
      'Ông Trần Văn Lực phụ trách công tác bầu cử của tỉnh.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
