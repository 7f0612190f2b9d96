import {expect, test} from 'vitest'
import {withPressForms} from '../src/check/press-forms.js'

const forms = [
  {long: 'Trung ương', short: ['TƯ', 'TW']},
  {long: 'Mặt trận Tổ quốc', short: ['MTTQ']}
]
const fields = [{text: 'Giáo dục và Đào tạo', variants: ['GD&ĐT', 'Giáo dục']}]
const variants = (text: string) => withPressForms({text}, forms, fields).variants

test('should shorten one word or two of a name', () => {
  expect(variants('Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam')).toEqual([
    'Ủy ban TƯ Mặt trận Tổ quốc Việt Nam',
    'Ủy ban TW Mặt trận Tổ quốc Việt Nam',
    'Ủy ban Trung ương MTTQ Việt Nam',
    'Ủy ban TƯ MTTQ Việt Nam',
    'Ủy ban TW MTTQ Việt Nam'
  ])
})

test('should take the short forms of a field behind `Bộ`', () => {
  expect(variants('Bộ Giáo dục và Đào tạo')).toEqual(['Bộ GD&ĐT', 'Bộ Giáo dục'])
})

test('should leave a name alone that is nothing but the word, or holds it only in part', () => {
  expect(variants('Trung ương')).toBeUndefined()
  expect(variants('Viện Giáo dục và Đào tạo')).toBeUndefined()
  expect(variants('Hội Trung ươngx')).toBeUndefined()
})
