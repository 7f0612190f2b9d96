import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('direct, indirect, mixed', () => {
  rows([
    [
      'Bà Lê Thị Hoa [khẳng định]: “[Tỉnh sẽ không đánh đổi môi trường lấy kinh tế]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'khẳng định', mode: 'direct'}
    ],
    [
      'Bà Lê Thị Hoa [khẳng định] [tỉnh sẽ không đánh đổi môi trường lấy kinh tế].',
      {speaker: 'Lê Thị Hoa', lemma: 'khẳng định'}
    ],
    [
      'Bà Lê Thị Hoa [khẳng định] [tỉnh “sẽ không đánh đổi môi trường lấy kinh tế” trong bất kỳ hoàn cảnh nào].',
      {speaker: 'Lê Thị Hoa', lemma: 'khẳng định', mode: 'mixed'}
    ]
  ])
})

describe('marks in a content that are no speech', () => {
  rows([
    [
      'Ông Trần Văn Lực [đề nghị] [các xã thực hiện phương châm “4 tại chỗ” khi có bão].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['các xã']}
    ],
    [
      'Ông Trần Văn Lực [nhấn mạnh] [phong trào “Dân vận khéo” đã lan rộng].',
      {speaker: 'Trần Văn Lực', lemma: 'nhấn mạnh'}
    ]
  ])
})

describe('rejections', () => {
  rejects(['Phong trào “Dân vận khéo” đã lan rộng khắp tỉnh.', 'Giải “Bông lúa vàng” được trao cho ba nông dân.'])
})
