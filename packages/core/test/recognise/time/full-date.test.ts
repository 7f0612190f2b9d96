import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'full-date'

describe('days with their year in digits', () => {
  rows(
    'time',
    [
      '[ngày 8-3-2011]{2011-03-08} tại Hà Nội',
      '[sáng 08/03/2011]{2011-03-08}, hội nghị khai mạc',
      '[Ngày 8.3.2011]{2011-03-08} là ngày họp',
      '[ngày 8/3/11]{2011-03-08} ở tòa soạn cũ',
      'Chỉ thị số 48-CT/TW [ngày 22-10-2010]{2010-10-22} của Bộ Chính trị',
      'kỷ niệm ngày thành lập ([3/2/1930]{1930-02-03} - [3/2/2017]{2017-02-03})',
      '([9/7/1912]{1912-07-09}-[9/7/2017]{2017-07-09}), đoàn đại biểu dâng hương',
      '[Thứ sáu, ngày 26/5/2017]{2017-05-26}, Quốc hội họp',
      '[chiều tối 28/6/2025]{2025-06-28} tại trụ sở'
    ],
    {where}
  )
  rejects(
    'time',
    [
      'Nghị định 30/2020/NĐ-CP có hiệu lực',
      'tọa độ 12-0-2012 không có thật',
      'ngày 31/2/2020 không có trên lịch',
      'số tiền 1.234.567 đồng',
      'điện thoại 090-312-2011-33',
      'trang 12/13/2020/5'
    ],
    {where}
  )
})
