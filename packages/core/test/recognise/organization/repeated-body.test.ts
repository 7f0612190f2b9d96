import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'repeated-body'

describe('firms by their proper name alone', () => {
  rows(
    'organization',
    [
      'Cổ phiếu [Bích Thạch] giảm sàn. Công ty cổ phần quạt điện Bích Thạch chưa lên tiếng.',
      'Ông thăm Tập đoàn Nordhaven. Lãnh đạo [Nordhaven] cam kết mở rộng nhà máy.',
      'Công ty Gương kính Bích Thạch họp cổ đông, ban lãnh đạo [Gương kính Bích Thạch] vắng mặt.'
    ],
    {where}
  )
  rejects(
    'organization',
    [
      'Cổ phiếu Bích Thạch giảm sàn.',
      'Tổng công ty Lilanco họp. Công trình do Lilanco 12 thi công.',
      'Công ty cổ phần Tân Thuận Lợi bị phạt. Người dân xã Tân Thuận Lợi bức xúc.',
      'Trường THPT Lý Tự Trọng khai giảng. Cả trường hát về Lý Tự Trọng.',
      'Công ty Tháp nước Việt Nam họp. Tháp nước Việt Nam nhiều nơi xuống cấp.'
    ],
    {where}
  )
})
