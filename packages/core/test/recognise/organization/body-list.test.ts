import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'body-list'

describe('bodies that share one head', () => {
  rows('organization', ['đại diện các Bộ: [Công Thương], [Quốc phòng] và [Công an] dự họp'], {where})
  rejects('organization', ['các bộ, ban, ngành dự họp', 'một cán bộ quốc phòng, công an'], {where})
})
