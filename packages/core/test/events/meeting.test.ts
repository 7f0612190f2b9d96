import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('what somebody does is an event', () => {
  rows(
    [
      [
        'Chiều 19-7, Bí thư Tỉnh ủy Trần Văn Lực đã đi [thị sát] tuyến đê biển.',
        {kind: 'kiểm tra', time: '2021-07-19', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        'Bí thư Tỉnh ủy Trần Văn Lực dẫn đầu đoàn công tác [khảo sát] tuyến đê biển.',
        {kind: 'kiểm tra', participants: {attendee: ['Trần Văn Lực']}}
      ],
      ['Ông Trần Văn Lực [tham quan] nhà máy giấy.', {kind: 'tham quan', participants: {attendee: ['Trần Văn Lực']}}],
      [
        'Ông Trần Văn Lực đã [gặp] Thủ tướng Jan Novak.',
        {kind: 'cuộc gặp', participants: {attendee: ['Trần Văn Lực', 'Jan Novak']}, plover: 'CONSULT'}
      ],
      [
        '[Gặp] ông Trần Văn Lực, Thủ tướng Jan Novak khẳng định coi trọng tình bạn ấy.',
        {kind: 'cuộc gặp', participants: {attendee: ['Jan Novak', 'Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Ông Trần Văn Lực [trao Huy hiệu] 50 năm tuổi Đảng cho bà Lê Thị Hoa.',
        {kind: 'lễ trao', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}}
      ],
      [
        'Ông Trần Văn Lực [trao Huy hiệu Đảng] cho bà Lê Thị Hoa.',
        {kind: 'lễ trao', participants: {attendee: ['Trần Văn Lực', 'Lê Thị Hoa']}}
      ],
      ['Ông Trần Văn Lực chủ trì [tiệc chiêu đãi].', {kind: 'tiệc chiêu đãi', participants: {chair: ['Trần Văn Lực']}}],
      [
        'Sáng 19-7, Quốc hội tiếp tục [thảo luận] về dự án luật. Đại biểu Trần Văn Lực cho rằng quy định này chưa rõ.',
        {kind: 'thảo luận tổ', time: '2021-07-19', participants: {speaker: ['Trần Văn Lực']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('what only the headline tells', () => {
  rows(
    [
      [
        'Bí thư Tỉnh ủy Trần Văn Lực [thăm] các gia đình chính sách\nÔng Trần Văn Lực mong bà con giữ gìn sức khỏe.',
        {kind: 'chuyến thăm', participants: {attendee: ['Trần Văn Lực']}}
      ],
      [
        '[Tập huấn] kỹ năng số cho cán bộ mặt trận\nÔng Trần Văn Lực nhấn mạnh cán bộ phải gần dân.',
        {kind: 'hội nghị tập huấn', participants: {speaker: ['Trần Văn Lực']}}
      ],
      [
        'Ông Trần Văn Lực dự [lễ khánh thành] cầu Bến Mới\nÔng Trần Văn Lực nhấn mạnh cây cầu rút ngắn đường về quê.',
        {kind: 'lễ khánh thành', name: 'lễ khánh thành cầu Bến Mới', participants: {attendee: ['Trần Văn Lực']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('who stands only in the headline, over the same event', () => {
  rows(
    [
      [
        'Chủ tịch nước Lê Hoàng Sơn dự [lễ kỷ niệm] 50 năm thành lập tỉnh\nSáng 19-7, Tỉnh ủy Hà Tĩnh tổ chức [lễ kỷ niệm] 50 năm thành lập tỉnh.',
        {
          kind: 'lễ kỷ niệm',
          name: 'lễ kỷ niệm 50 năm thành lập tỉnh',
          time: '2021-07-19',
          participants: {attendee: ['Lê Hoàng Sơn'], organizer: ['Tỉnh ủy Hà Tĩnh']}
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('what is still to come', () => {
  rows(
    [
      [
        'Chủ tịch nước Lê Hoàng Sơn sẽ [thăm chính thức] Phần Lan.',
        {kind: 'thăm chính thức', participants: {attendee: ['Lê Hoàng Sơn']}, plover: 'COOPERATE'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('work of every day, occasions, interviews, themes of headlines', () => {
  rejects(
    [
      'Công tác kiểm tra của Tỉnh ủy còn hình thức, ông Trần Văn Lực cho biết.',
      'Ông Trần Văn Lực buông lỏng lãnh đạo, thiếu kiểm tra.',
      'Trước thềm Đại hội đảng bộ tỉnh, ông Trần Văn Lực nhìn lại chặng đường đã qua.',
      'Báo cáo phục vụ việc chuẩn bị cho kỳ họp khai mạc sáng mai. Ông Trần Văn Lực nhấn mạnh chỉ tiêu phải đạt.',
      'Trao đổi với phóng viên, ông Trần Văn Lực cho biết việc này đã rõ. Tại cuộc họp hôm qua, bà Lê Thị Hoa đã nhận lỗi.',
      'Phóng viên đã có cuộc trao đổi với ông Trần Văn Lực.\n- Tại cuộc họp báo, ông có nói gì không?',
      'Chuyển mạnh từ tuyên truyền sang đối thoại\nÔng Trần Văn Lực yêu cầu cán bộ gần dân.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})

describe('those who spoke on another day, or in writing', () => {
  rows(
    [
      [
        'Sáng 19-7, tỉnh tổ chức [hội nghị]. Ông Trần Văn Lực nhấn mạnh chỉ tiêu phải đạt. Trước đó, tại cuộc họp ngày 3-6, nhiều đại biểu lo lắng. Bà Lê Thị Hoa cho rằng kênh này còn ô nhiễm. Ông Phan Văn Đức phản ánh dự án còn chậm.',
        {kind: 'hội nghị', time: '2021-07-19', participants: {speaker: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Sáng 19-7, tỉnh tổ chức [hội nghị]. Ông Trần Văn Lực nhấn mạnh chỉ tiêu phải đạt. Trước đó, phát biểu khai mạc, bà Lê Thị Hoa cho biết hai bên đã gặp nhiều lần.',
        {
          kind: 'hội nghị',
          time: '2021-07-19',
          participants: {speaker: ['Trần Văn Lực', 'Lê Thị Hoa']},
          plover: 'CONSULT'
        }
      ],
      [
        'Sáng 19-7, tỉnh tổ chức [hội nghị]. Ông Trần Văn Lực nhấn mạnh chỉ tiêu phải đạt. Bộ trưởng Lê Minh Trí đã có văn bản yêu cầu các xã rà soát.',
        {kind: 'hội nghị', time: '2021-07-19', participants: {speaker: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})
