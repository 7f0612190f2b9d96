import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'decade'

describe('decades', () => {
  rows(
    'time',
    [
      'từ [những năm 90]{199X} của thế kỷ trước',
      '[thập niên 1980]{198X} đầy khó khăn',
      '[thập kỷ 60]{196X} ở miền Bắc'
    ],
    {
      where
    }
  )
  rejects('time', ['kỷ niệm 70 năm', 'thập niên qua', 'trong những năm tới', 'thế kỷ 20'], {where})
})
