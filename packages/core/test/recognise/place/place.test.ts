import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'place'

describe('places', () => {
  rows(
    'place',
    [
      'Đoàn công tác đến [Hà Nội]{Hà Nội} sáng nay.',
      'Lãnh đạo [tỉnh Nghệ An]{Nghệ An} tiếp đoàn.',
      'Người dân [xã Tân Lập] góp ý.',
      'Đoàn sẽ thăm [Lào]{Lào} trong tuần tới.'
    ],
    {where}
  )
  rejects('place', ['Ông cho biết các cấp ủy cần vào cuộc.', 'Nhân dân rất phấn khởi.'], {where})
})
