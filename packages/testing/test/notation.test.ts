import {describe, expect, test} from 'vitest'
import {readRow, writeRow} from '../src/notation.js'

describe('row notation', () => {
  test('reads spans and notes', () => {
    expect(readRow('Theo [Nghị định 15/2020/NĐ-CP]{15/2020/NĐ-CP} của [Chính phủ]')).toEqual({
      text: 'Theo Nghị định 15/2020/NĐ-CP của Chính phủ',
      marks: [
        {start: 5, end: 28, note: '15/2020/NĐ-CP'},
        {start: 33, end: 42}
      ]
    })
  })

  test('reads nested spans, the outer one first', () => {
    expect(readRow('[Đảng ủy [Bộ Công an]]').marks).toEqual([
      {start: 0, end: 18},
      {start: 8, end: 18}
    ])
  })

  test('takes a bracket behind a backslash, and a brace without a bracket, as text', () => {
    expect(readRow('\\[sic\\] {x} [Huế]')).toEqual({text: '[sic] {x} Huế', marks: [{start: 10, end: 13}]})
  })

  test.each(['[Huế', 'Huế]', '[Huế]{TP'])('refuses %s', (row) => {
    expect(() => readRow(row)).toThrow(SyntaxError)
  })

  test.each([
    'không có gì',
    '[Huế]{TP Huế} và [Đà Nẵng]',
    '[Đảng ủy [Bộ [Công an]]]{x}',
    '[[Bộ] Công an][Huế]',
    '\\[sic\\] [Huế]'
  ])('writes what it read: %s', (row) => {
    expect(writeRow(readRow(row))).toBe(row)
  })
})
