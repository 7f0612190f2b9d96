import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'chained-place'

describe('unknown places that a chain goes on from', () => {
  rows('place', ['Ông sinh năm 1970, quê quán [Hòa Thọ Đông], quận Cẩm Lệ, TP Đà Nẵng.'], {where})
  rejects('place', ['Ông trú tại quận Cẩm Lệ, TP Đà Nẵng.', 'Trả lời từ Quốc hội, ông cho biết'], {where})
})
