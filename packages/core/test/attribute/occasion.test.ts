import {rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('when he spoke is not what he said', () => {
  rows([
    [
      'Bộ trưởng Trần Văn Lực [khẳng định] [hai ngành sẽ hợp tác lâu dài] khi tiếp Đại sứ Lê Minh Trí tại Hà Nội.',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'}
    ],
    ['Ông Trần Văn Lực [nêu] [ba định hướng lớn] khi phát biểu tại hội nghị.', {speaker: 'Trần Văn Lực', lemma: 'nêu'}],
    [
      'Ông Trần Văn Lực [cho biết] [dự án đã xong], khi trả lời báo chí bên lề kỳ họp.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
})

describe('a condition belongs to what is said', () => {
  rows([
    [
      'Ông Trần Văn Lực [nhấn mạnh] [cán bộ phải gần dân khi tiếp nhận hồ sơ].',
      {speaker: 'Trần Văn Lực', lemma: 'nhấn mạnh'}
    ],
    [
      'Ông Trần Văn Lực [cho biết] [sai phạm này đoàn đã thấy khi kiểm tra kho hàng].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
})
