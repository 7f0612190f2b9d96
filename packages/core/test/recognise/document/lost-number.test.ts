import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'lost-number'

describe('documents whose number got lost', () => {
  rows(
    'document',
    [
      'sơ kết [Chỉ thị-CT/TW]{Chỉ thị CT/TW} ngày 22-10-2010 của Bộ Chính trị',
      'học tập [Nghị quyết -NQ/TW]{Nghị quyết NQ/TW} của Bộ Chính trị',
      'theo [Quyết định số /QĐ-UBND]{Quyết định QĐ-UBND} của UBND tỉnh',
      'triển khai [Kết luận số -KL/TƯ]{Kết luận KL/TW} của Ban Bí thư',
      'xã đã nhận [Chỉ thị-CT/TU]{Chỉ thị CT/TU} từ đầu năm'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'sơ kết Chỉ thị 48-CT/TW của Bộ Chính trị',
      'Chỉ thị-NQ/TW in nhầm',
      'Nghị quyết - nguồn lực mới',
      'Kế hoạch/Quyết định của tỉnh'
    ],
    {where}
  )
})
