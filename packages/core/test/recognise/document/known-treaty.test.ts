import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'known-treaty'

describe('treaties that the knowledge lists', () => {
  rows(
    'document',
    [
      'thực hiện [Tuyên bố về ứng xử của các bên ở Biển Đông] ([DOC])',
      'sớm ký [Bộ Quy tắc ứng xử ở Biển Đông] ([COC])',
      'lễ mở ký [Công ước Hà Nội] về tội phạm mạng',
      'tuân thủ [UNCLOS 1982] và luật pháp quốc tế'
    ],
    {where}
  )
  rejects('document', ['Ông Doc và bà Coc đến thăm.', 'Hai nước ra Tuyên bố chung.', 'mở tệp a.DOCX'], {where})
})
