import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'firm-list'

describe('state groups that share one head', () => {
  rows(
    'organization',
    [
      'Cả 3 tập đoàn là [Dầu khí Việt Nam], [Hóa chất Việt Nam] và [Điện lực Việt Nam] đều có lãi.',
      '5 tập đoàn gồm [Dầu khí Việt Nam] (gọi tắt là DKVN), [Điện lực Việt Nam] (ĐLVN) báo lãi.',
      'Bộ kiểm tra các tổng công ty: [Hàng hải Việt Nam], [Giấy Việt Nam].'
    ],
    {where}
  )
  rejects(
    'organization',
    [
      'Tập đoàn là doanh nghiệp nhà nước.',
      'Cả 3 tập đoàn là Chủ tịch hội đồng, Giám đốc nêu.',
      'Các tổng công ty gồm nhiều đơn vị, chi nhánh.'
    ],
    {where}
  )
})
