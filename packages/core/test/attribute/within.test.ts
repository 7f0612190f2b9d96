import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('rows', () => {
  rows([
    [
      'Phó Thủ tướng Lê Văn Thành [khẳng định]{1}: “[Thủ tướng Lê Hoàng Sơn [yêu cầu]{2} [thu hồi ngay các quyết định sai]{2}]{1}”.',
      {speaker: 'Lê Văn Thành', lemma: 'khẳng định', mode: 'direct'},
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request', within: 1}
    ],
    [
      'Ông Trần Văn Lực [cho biết]{1}, [Bộ Tài chính [đề nghị]{2} [các tỉnh báo cáo trước ngày 15/8/2021]{2}]{1}.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'},
      {
        speaker: 'Bộ Tài chính',
        lemma: 'đề nghị',
        force: 'request',
        addressees: ['các tỉnh'],
        deadline: '2021-08-15',
        within: 1
      }
    ],
    [
      'Ông Trần Văn Lực [cho biết]{1}, [Thủ tướng Lê Hoàng Sơn đã [chỉ đạo]{2} yêu cầu [hai tỉnh rà soát]{2}]{1}.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'},
      {speaker: 'Lê Hoàng Sơn', lemma: 'chỉ đạo', force: 'request', addressees: ['hai tỉnh'], within: 1}
    ]
  ])
})

describe('no speech inside', () => {
  rows([
    ['Ông Trần Văn Lực [cho biết], [tỉnh đã đáp ứng yêu cầu của dự án].', {speaker: 'Trần Văn Lực', lemma: 'cho biết'}],
    [
      'Ông Trần Văn Lực [cho biết], [đề nghị của các xã đang được xem xét].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
})

describe('rejections', () => {
  rejects([
    'Đề án mà Bộ Tài chính đề nghị đã được gửi tới các tỉnh.',
    'Văn bản của ông Trần Văn Lực có ghi yêu cầu của Bộ Tài chính.'
  ])
})
