import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'repeated-place'

describe('places without the kind word that introduced them', () => {
  rows('place', ['Đoàn về xã Tân Thượng Hòa sáng 5/3. Người dân [Tân Thượng Hòa] đón đoàn.'], {where})
  rejects('place', ['Người dân Tân Thượng Hòa đón đoàn.', 'Đoàn về xã sáng 5/3. Người dân đón đoàn.'], {where})
})
