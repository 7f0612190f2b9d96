import {processorTime} from '@thoisu/testing/processor-time'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalise} from '../../src/text/normalise.js'
import {Gap} from '../../src/tokenise/columns.js'
import {readTokens, tokenise, tokeniseSource} from '../../src/tokenise/tokenise.js'

const words = (source: string) => {
  const tokens = tokenise(normalise(source))
  return Array.from({length: tokens.count}, (_, at) => tokens.text.slice(tokens.start[at], tokens.end[at]))
}

describe('tokenise', () => {
  test.each([
    ['Chỉ thị 05-CT/TƯ', ['Chỉ', 'thị', '05', '-', 'CT', '/', 'TƯ']],
    ['Văn phòng T.Ư Đảng', ['Văn', 'phòng', 'T.Ư', 'Đảng']],
    ['1.234,5 tỷ', ['1', '.', '234', ',', '5', 'tỷ']],
    ['khoa học... và', ['khoa', 'học', '...', 'và']],
    ["H'Yim Niê", ["H'Yim", 'Niê']],
    ["'Đúng' rồi", ["'", 'Đúng', "'", 'rồi']],
    ['12٣ và 12٤', ['12٣', 'và', '12٤']],
    ["D'Ivoire’s Ĳmuiden", ["D'Ivoire's", 'Ĳmuiden']],
    ['a😀b', ['a', '😀', 'b']],
    ['a\ud800b\udc00c', ['a', '\ud800', 'b', '\udc00', 'c']],
    ['T.Ưu', ['T', '.', 'Ưu']]
  ])('%j', (source, expected) => expect(words(source)).toEqual(expected))

  test('tells the white space before a token', () => {
    const {gap} = tokenise(normalise('một hai\nba\n\nbốn \n \n năm.'))
    expect([...gap]).toEqual([Gap.none, Gap.space, Gap.line, Gap.blank, Gap.blank, Gap.none])
  })

  test('knows words apart and spellings of one word together, however long and in whatever letters', () => {
    const {syllable} = tokenise(
      normalise('Ủy uỷ quản quảng 12٣ 12٤ Quốc-tế-xã-hội-chủ-nghĩa Xihanukvin Xihanukvim ἀρχή ἀρχά')
    )
    const ids = [...syllable].filter((_, at) => at !== 1)
    expect(syllable[0]).toBe(syllable[1])
    expect(new Set(ids).size).toBe(ids.length - 4)
  })

  test('covers all but white space of any string, in order', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (source) => {
        const tokens = tokenise(normalise(source))
        let end = 0
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.text.slice(end, tokens.start[at]).trim()).toBe('')
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]!)
          end = tokens.end[at]!
        }
        expect(tokens.text.slice(end).trim()).toBe('')
      })
    )
  })

  test.each([
    'Ngày 8–3, ông Y‐Thanh nói: «Được» —\u00a0và\tđi.',
    "H’Yim, H'Yim, ‘H’Yim’ và Ðà Nẵng",
    'Bộ VH-TT&DL, R&amp;D, A&nbsp;B, 5&percnt;',
    'Müller, Ĳmuiden và ἀρχή, a😀b, a\ud800b\udc00',
    'một\r\nhai\rba\u2028bốn\vnăm',
    'Ủy ban'.normalize('NFD'),
    'xóa\u200bnhòa\u00ad, \u0301lạc',
    '12٣ Quốc-tế-xã-hội nghiêngnghiêng D\u2032Ivoire'
  ])('folds on the way what it may: %j', (source) => {
    expect(tokeniseSource(source)).toEqual(tokenise(normalise(source)))
  })

  test('folds any string on the way as it does in two steps', () => {
    const unit = fc.oneof(fc.string({unit: 'binary', maxLength: 3}), fc.constantFrom(...'–’‘«&;\u00a0\t\r\nÐđĐữa .'))
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const source = units.join('')
        expect(tokeniseSource(source)).toEqual(tokenise(normalise(source)))
        const own = tokeniseSource(source)
        const lent = readTokens(source, ({count, text, syllable, gap, ...columns}) => ({
          count,
          text,
          syllable: [...syllable.slice(0, count)],
          gap: [...gap.slice(0, count)],
          behind: columns.kind[count] || 0
        }))
        const {count, text} = own
        expect(lent).toEqual({count, text, syllable: [...own.syllable], gap: [...own.gap], behind: 0})
      })
    )
  })

  test('reads a line of ten megabytes', () => {
    const source = 'Thành ủy Hà Nội họp. '.repeat(500_000)
    let count = 0
    expect(
      processorTime(() => {
        count = tokenise(normalise(source)).count
      })
    ).toBeLessThan(20_000)
    expect(count).toBe(500_000 * 6)
  })
})
