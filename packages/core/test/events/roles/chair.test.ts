import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('who chairs', () => {
  rows(
    [
      [
        'Sáng 19-7, Bí thư Tỉnh ủy Trần Văn Lực chủ trì [hội nghị sơ kết] công tác sáu tháng đầu năm.',
        {
          kind: 'hội nghị sơ kết',
          name: 'hội nghị sơ kết công tác sáu tháng đầu năm',
          time: '2021-07-19',
          participants: {chair: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ],
      [
        '[Hội nghị] diễn ra dưới sự chủ trì của đồng chí Trần Văn Lực, Bí thư Tỉnh ủy.',
        {kind: 'hội nghị', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        '[Cuộc họp] do Phó Thủ tướng Lê Văn Thành chủ trì.',
        {kind: 'cuộc họp', participants: {chair: ['Lê Văn Thành']}, plover: 'CONSULT'}
      ],
      [
        'Đại tướng Ngô Văn Lịch và Chủ nhiệm Ủy ban Võ Trọng Vinh đồng chủ trì [hội nghị].',
        {kind: 'hội nghị', participants: {'co-chair': ['Ngô Văn Lịch', 'Võ Trọng Vinh']}, plover: 'CONSULT'}
      ],
      [
        'Ông Trần Văn Lực chủ tọa [phiên họp] thứ ba của Hội đồng bầu cử.',
        {
          kind: 'phiên họp',
          name: 'phiên họp thứ ba của Hội đồng bầu cử',
          participants: {chair: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ],
      [
        'Ông Trần Văn Lực điều hành [phiên thảo luận] buổi sáng.',
        {kind: 'phiên họp', participants: {chair: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('the lead in a task, duties, bodies', () => {
  rejects(
    [
      'Ông Trần Văn Lực là thành viên Ban điều hành phiên họp từ năm ngoái.',
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án.',
      'Bộ Nội vụ được giao chủ trì soạn thảo dự án luật.',
      'Cơ quan chủ trì thẩm tra đã gửi báo cáo.',
      'Ông Trần Văn Lực cần chủ trì giải quyết dứt điểm khiếu nại.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
