import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'implementing-plan'

describe('plans that carry out a document', () => {
  rows(
    'document',
    [
      'và [Chương trình hành động]{Chương trình hành động thực hiện Chỉ thị 48-CT/TW} thực hiện Chỉ thị số 48-CT/TƯ',
      'thông qua [Kế hoạch]{Kế hoạch thực hiện Nghị quyết 57-NQ/TW} triển khai thực hiện Nghị quyết 57-NQ/TW'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'xây dựng chương trình hành động thực hiện Chỉ thị 48-CT/TW',
      'Chương trình hành động của tỉnh rất cụ thể',
      'Kế hoạch thực hiện trong quý tới'
    ],
    {where}
  )
})
