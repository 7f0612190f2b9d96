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
        'Chủ tịch nước Lê Hoàng Sơn cùng phu nhân Lê Thị Hoa cùng đoàn công tác đã rời Hà Nội, bắt đầu [thăm chính thức] Phần Lan.',
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
      ],
      [
        'Sáng 19-7, tỉnh tổ chức [lễ khởi công]. Bí thư Tỉnh ủy Trần Văn Lực, Chủ tịch UBND tỉnh Lê Thị Hoa và các lãnh đạo khác dự sự kiện.',
        {kind: 'lễ khởi công', time: '2021-07-19', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}}
      ],
      [
        'Nguyên Bí thư Tỉnh ủy Trần Văn Lực cùng phu nhân và ông Phan Văn Đức (Chủ tịch UBND TP.HCM) đã đến khu vực bầu cử số 2 (phường Xuân Hòa) để [bỏ phiếu].',
        {kind: 'bỏ phiếu', participants: {attendee: ['Trần Văn Lực', 'Phan Văn Đức']}}
      ],
      [
        'Phó Thủ tướng Trần Văn Lực - Trưởng Ban Chỉ đạo các khu chợ lớn - đã [kiểm tra] khu triển lãm.',
        {kind: 'kiểm tra', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        'Hôm qua, đoàn lãnh đạo tỉnh có [chuyến thăm] các nghệ sĩ. Dẫn đầu đoàn là ông Trần Văn Lực.',
        {
          kind: 'chuyến thăm',
          name: 'chuyến thăm các nghệ sĩ',
          time: '2021-07-19',
          participants: {attendee: ['Trần Văn Lực']}
        }
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
