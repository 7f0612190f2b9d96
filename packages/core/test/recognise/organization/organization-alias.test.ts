import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'organization-alias'

describe('bodies by the abbreviation that the article gives', () => {
  rows('organization', ['Tập đoàn Vận tải Hồng Lam (VTHL) họp sáng nay. Lãnh đạo [VTHL] báo cáo.'], {
    where,
    only: 'contains'
  })
  rejects('organization', ['Lãnh đạo VTHL báo cáo.', 'Số vốn (tính bằng USD) tăng nhanh.'], {where})
})
