import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('an address between the name and the verb', () => {
  rows([
    [
      'Bà Lê Thị Hoa, ở số 12 khu phố Đông, phường Thảo Điền, quận 2, [cho biết] [nước vẫn ngập sau mưa].',
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết'}
    ],
    [
      'Ông Lê Văn Bình, ngụ tại xã Tân Lập, tỉnh Bình Phước [cho rằng] [giá đất đền bù còn thấp].',
      {speaker: 'Lê Văn Bình', lemma: 'cho rằng'}
    ]
  ])
  rejects(['Bà Lê Thị Hoa, ở số 12 khu phố Đông, phường Thảo Điền, quận 2, mất liên lạc với người thân.'])
})

describe('of several with their seats in brackets the first', () => {
  rows([
    [
      'Đại biểu Trần Văn Lực (Hà Nam), đại biểu Lê Thị Hoa (Nghệ An) và đại biểu Lê Văn Bình (Bến Tre) [đề nghị] [bỏ bớt một điều kiện kinh doanh].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request'}
    ]
  ])
})

describe('hopes of people, behind a name', () => {
  rows([
    [
      'Tổng Bí thư Lê Hoàng Sơn [tin tưởng] [Bệnh viện Bạch Mai tiếp tục bứt phá].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'tin tưởng'}
    ]
  ])
  rejects(['Niềm tin tưởng Bệnh viện Bạch Mai của bà con xóm nhỏ.'])
})
