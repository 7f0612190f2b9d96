import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'bare-place'

describe('bare words for the place of the article', () => {
  rows('place', ['Sáng 5-3, Thành ủy Hà Nội họp. [TP] cũng chú trọng việc này.'], {where})
  rejects('place', ['các tỉnh cần khẩn trương', 'Thủ tướng kết luận hội nghị'], {where})
})
