import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'constitution'

describe('the Constitution', () => {
  rows(
    'document',
    [
      'quy định tại [Hiến pháp năm 2013]{Hiến pháp 2013}',
      'dự thảo sửa đổi [Hiến pháp 1992]{Hiến pháp 1992}',
      'Điều 4 [Hiến pháp]{Hiến pháp} nêu rõ vai trò của Đảng',
      '[Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992]{Hiến pháp 1992} đã ghi'
    ],
    {where}
  )
  rejects('document', ['quyền hiến định của công dân', 'hiến đất làm đường', 'một nền tư pháp vi hiến'], {where})
})
