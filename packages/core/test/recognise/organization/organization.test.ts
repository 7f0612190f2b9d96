import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'organization'

describe('bodies', () => {
  rows(
    'organization',
    [
      'theo chỉ đạo của [Bộ Chính trị]{Bộ Chính trị} hôm qua',
      'lãnh đạo [Bộ CA]{Bộ Công an} có mặt',
      'Ông công tác tại [Sở Y tế Hà Nội] từ lâu.',
      '[UBND tỉnh Nghệ An] ban hành kế hoạch.',
      'đại diện [Quân khu 7] báo cáo'
    ],
    {where, only: 'contains'}
  )
  rejects('organization', ['các cấp ủy và chính quyền địa phương', 'một bộ phận cán bộ', 'phòng, chống tội phạm'])
})
