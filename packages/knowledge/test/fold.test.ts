import {expect, test} from 'vitest'
import {fold} from '../src/fold.js'

test.each([
  ['Uỷ ban Kiểm tra T.Ư', 'Ủy ban kiểm tra Trung ương'],
  ['Uỷ ban Kiểm tra TW', 'Ủy ban Kiểm tra TƯ'],
  ['Hoà Bình', 'Hòa Bình'],
  ['Toà án', 'Tòa án'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
  ['ÐẢNG ỦY', 'Đảng uỷ'],
  ['Thừa\u00a0Thiên  Huế', 'Thừa Thiên Huế'],
  ['Bộ Công an'.normalize('NFD'), 'Bộ Công an']
])('%s and %s are one', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  ['quý', 'qúy'],
  ['hoàn', 'hòan'],
  ['tư', 'trung ương bạn'],
  ['Bình Dương', 'Bình Dưỡng'],
  ['TWĐTN', 'Trung ươngĐTN']
])('%s and %s are two', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})
