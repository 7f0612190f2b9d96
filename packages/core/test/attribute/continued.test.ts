import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('demands go on', () => {
  rows([
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu]{1} [các cấp ủy tập trung lãnh đạo]{1}. [Các đơn vị cần chủ động nắm tình hình]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']},
      {speaker: 'Trần Văn Lực', force: 'request', addressees: ['Các đơn vị'], continues: 1}
    ],
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu]{1} [các cấp ủy tập trung lãnh đạo]{1}. [Các đơn vị cần chủ động nắm tình hình]{2}. [Mỗi xã phải có một tổ công tác]{3}.',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']},
      {speaker: 'Trần Văn Lực', force: 'request', addressees: ['Các đơn vị'], continues: 1},
      {speaker: 'Trần Văn Lực', force: 'request', addressees: ['Mỗi xã'], continues: 1}
    ]
  ])
})

describe('the speech has ended', () => {
  rows([
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu] [các cấp ủy tập trung lãnh đạo]. Trước đó, các đơn vị đã phải dừng thi công.',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']}
    ],
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu] [các cấp ủy tập trung lãnh đạo]. Hội nghị bế mạc vào chiều cùng ngày.',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']}
    ],
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu] [các cấp ủy tập trung lãnh đạo]. Phải chăng đó là cách làm mới?',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']}
    ],
    [
      'Nhiều đại biểu [cho rằng] [mức phạt còn nhẹ]. Các đơn vị cần chủ động nắm tình hình.',
      {speaker: 'Nhiều đại biểu', lemma: 'cho rằng'}
    ]
  ])
})

describe('rejections', () => {
  rejects([
    'Các đơn vị cần chủ động nắm tình hình. Mỗi xã phải có một tổ công tác.',
    'Bí thư Tỉnh ủy Trần Văn Lực dự hội nghị. Các đơn vị cần chủ động nắm tình hình.',
    'Chỉ thị số 12-CT/TW được ban hành hôm qua. Mỗi xã phải có một tổ công tác.'
  ])
})

describe('no modal in a longer word', () => {
  rows([
    [
      'Ông Trần Văn Lực [cho rằng] [hai nước có thế mạnh bổ sung cho nhau]. Dịch vụ hậu cần và cảng biển là những lĩnh vực ưu tiên.',
      {speaker: 'Trần Văn Lực', lemma: 'cho rằng'}
    ]
  ])
})

describe('nên behind another verb', () => {
  rows([
    [
      'Ông Trần Văn Lực [khẳng định] [dân quân đã đi đầu]. Đó là tiền đề để làm nên thắng lợi năm ấy.',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'}
    ]
  ])
})
