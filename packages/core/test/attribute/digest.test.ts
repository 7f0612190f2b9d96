import {rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('each item of a digest has its own speaker', () => {
  rows([
    [
      'Tin tức đáng chú ý: Bộ Công an [yêu cầu]{1} [các địa phương làm rõ vụ việc]{1}; Bộ Y tế [đề nghị]{2} [các tỉnh tiêm vắc xin sớm]{2}; giá vàng giảm mạnh.',
      {speaker: 'Bộ Công an', lemma: 'yêu cầu', force: 'request', addressees: ['các địa phương']},
      {speaker: 'Bộ Y tế', lemma: 'đề nghị', force: 'request', addressees: ['các tỉnh']}
    ],
    [
      'Điểm tin sáng: ông Trần Văn Lực [cho biết] [dự án đã xong]; hai xã mới được thành lập.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
})

describe('semicolons elsewhere part what is asked', () => {
  rows([
    [
      'Bộ Công an [yêu cầu] [các địa phương làm rõ vụ việc; các xã báo cáo trước tháng Năm].',
      {speaker: 'Bộ Công an', lemma: 'yêu cầu', force: 'request', addressees: ['các địa phương']}
    ]
  ])
})
