import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('bodies that hold it', () => {
  rows(
    [
      [
        'Ngày 19-7, Bộ Công an phối hợp với UBND tỉnh Nghệ An tổ chức [hội nghị triển khai] Luật Cư trú.',
        {
          kind: 'hội nghị triển khai',
          name: 'hội nghị triển khai Luật Cư trú',
          time: '2021-07-19',
          participants: {organizer: ['Bộ Công an', 'Ủy ban nhân dân tỉnh Nghệ An']},
          documents: {implemented: ['Luật Cư trú']},
          plover: 'CONSULT'
        }
      ],
      [
        'Cuộc thi do Thông tấn xã Việt Nam tổ chức đã khép lại. Ông Trần Văn Lực dự [lễ trao giải].',
        {kind: 'lễ trao', participants: {organizer: ['Thông tấn xã Việt Nam'], attendee: ['Trần Văn Lực']}}
      ],
      [
        'Ngày 19-7, tại Hà Nội, Bộ Y tế tổ chức [hội thảo] về an toàn thực phẩm.',
        {
          kind: 'hội thảo',
          name: 'hội thảo về an toàn thực phẩm',
          time: '2021-07-19',
          place: 'Hà Nội',
          participants: {organizer: ['Bộ Y tế']}
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('the noun, other things than events', () => {
  rejects(
    [
      'Bộ Y tế tổ chức lại các phòng chức năng.',
      'Ban Tổ chức Trung ương có văn bản gửi các tỉnh.',
      'Tổ chức Y tế thế giới cảnh báo về dịch bệnh.',
      'Các tổ chức đảng thực hiện nghiêm quy định.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
