import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'plenum-resolution'

describe('resolutions of plenums', () => {
  rows(
    'document',
    [
      'thực hiện [Nghị quyết Trung ương 4 khóa XII]{Nghị quyết Trung ương 4 khóa XII}',
      'thực hiện [Nghị quyết Trung ương 4 (khóa 12)]{Nghị quyết Trung ương 4 khóa XII}',
      '[Nghị quyết Trung ương 5, khóa XII]{Nghị quyết Trung ương 5 khóa XII} của Đảng',
      '[Nghị quyết Hội nghị Trung ương tám]{Nghị quyết Trung ương 8} là một bước ngoặt',
      'học tập [Nghị quyết TW4]{Nghị quyết Trung ương 4} tại chi bộ',
      '[NQ TƯ 4 (khóa XI)]{Nghị quyết Trung ương 4 khóa XI} về xây dựng Đảng',
      '[Nghị quyết Hội nghị lần thứ tư BCH Trung ương (khóa XI)]{Nghị quyết Trung ương 4 khóa XI}',
      '[Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa IX]{Nghị quyết Trung ương 5 khóa IX}',
      '[Kết luận Hội nghị Trung ương 7 khóa XI]{Kết luận Trung ương 7 khóa XI}',
      'các [Nghị quyết của Hội nghị Trung ương lần thứ 5 (khóa XII)]{Nghị quyết Trung ương 5 khóa XII}'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'các nghị quyết của Trung ương và của tỉnh',
      'Hội nghị Trung ương 4 khóa XII bế mạc',
      'nghị quyết hội nghị người lao động',
      'chính quyền Trung ương 4 cấp'
    ],
    {where}
  )
})
