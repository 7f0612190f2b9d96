import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'congress-resolution'

describe('resolutions of congresses', () => {
  rows(
    'document',
    [
      '[Nghị quyết Đại hội XIII]{Nghị quyết Đại hội XIII} của Đảng',
      '[Nghị quyết Đại hội lần thứ XII]{Nghị quyết Đại hội XII} của Đảng',
      '[Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII]{Nghị quyết Đại hội XIII} của Đảng',
      '[Nghị quyết Đại hội Đảng toàn quốc lần thứ 12]{Nghị quyết Đại hội XII} đề ra',
      '[Nghị quyết Đại hội 12]{Nghị quyết Đại hội XII} của Đảng',
      '[Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVII]{Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVII}',
      'quán triệt [nghị quyết đại hội Đảng bộ xã lần thứ 30]{Nghị quyết đại hội Đảng bộ xã lần thứ 30}',
      'học tập [Văn kiện Đại hội XIV]{Văn kiện Đại hội XIV} của Đảng'
    ],
    {where}
  )
  rows('document', ['thực hiện tốt [Nghị quyết XVI]{Nghị quyết Đại hội XVI} của Đảng bộ thành phố Hà Nội'], {where})
  rejects('document', ['Nghị quyết XVI của Hội đồng', 'Nghị quyết I của Đảng bộ'], {where})
  rejects(
    'document',
    [
      'nghị quyết đại hội đảng bộ các cấp',
      'Đại hội XIII của Đảng thành công tốt đẹp',
      'đại hội thông qua nghị quyết',
      'thực hiện nghị quyết đại hội công đoàn'
    ],
    {where}
  )
})
