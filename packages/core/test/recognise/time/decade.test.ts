import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'decade'

describe('decades', () => {
  rows(
    'time',
    [
      'từ [những năm 90]{199X} của thế kỷ trước',
      '[thập niên 1980]{198X} đầy khó khăn',
      '[thập kỷ 60]{196X} ở miền Bắc',
      '[những năm 1960]{196X}, đường còn xấu'
    ],
    {
      where
    }
  )
  rejects(
    'time',
    [
      'kỷ niệm 70 năm',
      'thập niên qua',
      'trong những năm tới',
      'thế kỷ 20',
      'các năm 2010 và 2011',
      'những năm 1960, 1961'
    ],
    {where}
  )
})
