import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'session-resolution'

describe('resolutions of sessions', () => {
  rows(
    'document',
    [
      '[Nghị quyết kỳ họp thứ 9]{Nghị quyết kỳ họp thứ 9} của Quốc hội',
      '[Nghị quyết kỳ họp thứ ba]{Nghị quyết kỳ họp thứ 3} được thông qua',
      '[Nghị quyết phiên họp Chính phủ thường kỳ tháng 1/2017] vừa ban hành'
    ],
    {where}
  )
  rows(
    'document',
    [
      'thông qua [Nghị quyết Hội nghị Ủy ban Trung ương MTTQ Việt Nam lần thứ 4 (khóa VI)].',
      'thực hiện [Nghị quyết Hội nghị lần thứ 3 Tỉnh ủy Nghệ An] về nông thôn'
    ],
    {where}
  )
  rejects('document', ['Nghị quyết Hội nghị Ủy ban MTTQ tỉnh được thông qua', 'kết luận Hội nghị, ông Hà cảm ơn'], {
    where
  })
  rejects('document', ['nghị quyết của kỳ họp', 'Kỳ họp thứ 9 thông qua nghị quyết', 'phiên họp Chính phủ tháng 6'], {
    where
  })
})
