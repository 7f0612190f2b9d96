import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'credited-name'

describe('names of photographers and authors', () => {
  rows(
    'person',
    [
      'Các đại biểu dự hội nghị. Ảnh: [Bá Thành]\nHội nghị bàn về công tác năm.',
      'Thủ tướng phát biểu. Ảnh: VGP/[Nhật Minh]\nThủ tướng nêu rõ nhiệm vụ.',
      'Quang cảnh phiên họp. (Ảnh: [Doãn Hùng]/TTXVN)\nPhiên họp kéo dài một ngày.'
    ],
    {where}
  )
  rejects(
    'person',
    [
      'Quang cảnh phiên họp. Ảnh: TTXVN\nPhiên họp kéo dài một ngày.',
      'Quang cảnh phiên họp. Ảnh: Reuters\nPhiên họp kéo dài một ngày.',
      'Quang cảnh phiên họp. Ảnh minh họa: Internet\nPhiên họp kéo dài một ngày.',
      'Ông Trần Văn Bình phát biểu tại hội nghị.'
    ],
    {where}
  )
})
