import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

describe('dateline', () => {
  anatomyRows(
    ['dateline'],
    [
      '[ĐÀ NẴNG]{dateline} - Ngày 6-2, Thành ủy họp.\nViệc này gấp.',
      'Thị ủy họp phiên quý một\n[TP.HCM]{dateline} - Sáng 6-2, Thành ủy họp.\nViệc này gấp.',
      '[Hà Nội]{dateline} – Ngày 6-2, Thành ủy họp.\nViệc này gấp.'
    ]
  )

  describe('a name with a hyphen is no dateline', () => {
    anatomyRows(
      ['dateline'],
      ['Việt Nam-Italy tăng cường hợp tác.\nViệc này gấp.', 'Hà Nội họp sáng nay.\nViệc này gấp.']
    )
  })
})
