import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

/** So that the paragraph below is neither headline nor lead. */
const opening = 'Đối thoại về quy hoạch\nBáo đã có buổi làm việc với lãnh đạo tỉnh.\n'

describe('a name, a colon, and what is said without quotation marks', () => {
  rows([
    [
      `${opening}- Bí thư Tỉnh ủy Trần Văn Lực: [Trước hết, chúng tôi phải rà soát lại quy hoạch. Việc này đã làm từ đầu năm].`,
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      `${opening}Đại biểu Lê Thị Hoa (Hưng Yên): [Tôi nghĩ quy định này là chưa rõ].`,
      {speaker: 'Lê Thị Hoa', mode: 'direct'}
    ],
    [
      `${opening}PV: [Thưa ông, bao giờ thì dự án được khởi công]{1}?\nÔng Trần Văn Lực: [Chúng tôi sẽ khởi công trong quý tới]{2}.`,
      {speaker: null, mode: 'direct', force: 'question'},
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      `${opening}Ông Trần Văn Lực: [Năm nay tỉnh sẽ chi 20 tỷ đồng]{1}. Ông có lo thiếu vốn?\nÔng Trần Văn Lực: [Vốn thì tôi không lo]{2}.`,
      {speaker: 'Trần Văn Lực', mode: 'direct'},
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      `${opening}Ông Trần Văn Lực: [Bộ Y tế [yêu cầu]{2} [các tỉnh báo cáo trước Tết]{2}. Tỉnh đã báo cáo]{1}.`,
      {speaker: 'Trần Văn Lực', mode: 'direct'},
      {speaker: 'Bộ Y tế', lemma: 'yêu cầu', force: 'request', addressees: ['các tỉnh'], within: 1}
    ]
  ])
})

describe('fields, lists, and what is told about somebody', () => {
  rejects([
    `${opening}Chủ tịch UBND tỉnh: Ông Trần Văn Lực.`,
    `${opening}Ông Trần Văn Lực: Phó Bí thư Tỉnh ủy.`,
    `${opening}Bí thư Tỉnh ủy Trần Văn Lực: sinh năm 1960, quê ở Hà Nam.`,
    `${opening}Chỉ tiêu: Thu ngân sách phải đạt 20 nghìn tỷ đồng.`
  ])
})
