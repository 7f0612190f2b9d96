import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'chained-place'

describe('unknown places that a chain goes on from', () => {
  rows('place', ['Cắm mốc tại khu vực [Giồng Lũng], phường An Phú.', 'Về khu vực [Hòa Lĩnh], quận Cẩm Lệ.'], {
    where
  })
  rejects('place', ['Tại khu vực Hòa Lĩnh, ông An nói.', 'Ở khu vực Bắc Hòa Lĩnh người dân lo.'], {where})
  rows('place', ['Ông sinh năm 1970, quê quán [Hòa Thọ Đông], quận Cẩm Lệ, TP Đà Nẵng.'], {where})
  rejects('place', ['Ông trú tại quận Cẩm Lệ, TP Đà Nẵng.', 'Trả lời từ Quốc hội, ông cho biết'], {where})
})
