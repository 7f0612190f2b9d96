import {processorTime} from '@thoisu/testing/processor-time'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalise, sourceEnd, sourceOffset} from '../../src/text/normalise.js'

describe('normalise', () => {
  test.each([
    ['Tiếng Việt', 'Tiếng Việt'],
    ['Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
    ['ti\u00ea\u0301ng', 'tiếng'],
    ['o\u0323\u031b', 'ợ'],
    ['Ta\u0301\u0302n, tie\u0309\u0302u, ba\u0301\u0306c', 'Tấn, tiểu, bắc'],
    ['tr\u01b0\u01a1\u0301c, tru\u031bo\u0301\u031bc, h\u00f3\u031bn', 'trước, trước, hớn'],
    ['\u00e1\u0302y, \u1eb9\u0302', 'ấy, ệ'],
    ['e\u0301\u0307 a\u0301\u0301', 'é\u0307 á\u0301'],
    ['Ðảng và ðoàn', 'Đảng và đoàn'],
    ['H’Yim và Y\u02bcBliêm', "H'Yim và Y'Bliêm"],
    ['H`Yim, R\u02b9Lấp, K‘Brêl, lúc `ấy`', "H'Yim, R'Lấp, K'Brêl, lúc `ấy`"],
    ['nói ‘đúng’ rồi', 'nói ‘đúng’ rồi'],
    ['«Đúng» và „đúng“', '“Đúng” và “đúng“'],
    ['Hà\u00a0Nội\u2009–\u202fHuế', 'Hà Nội - Huế'],
    ['05\u2011CT/TW, 2010\u2014 2015, \u22125', '05-CT/TW, 2010- 2015, -5'],
    ['Hà\u200b Nội\ufeff', 'Hà Nội'],
    ['th\u00adành phố', 'thành phố'],
    ['một\r\nhai\rba\u2028bốn', 'một \nhai\nba\nbốn'],
    ['Quy&ecirc;&#769;t &#273;&#7883;nh&nbsp;s&#x1ED1; 5', 'Quyết định số 5'],
    ['a&amp;nbsp;b', 'a b'],
    ['Hà Nội &#150; Huế, &#147;đúng&#148;, 20&#133;', 'Hà Nội - Huế, “đúng”, 20…'],
    ['5 km&sup2;, 10&permil;, 3&euro;, &frac12;', '5 km², 10‰, 3€, ½'],
    ['Kế hoạch &amp; Đầu tư', 'Kế hoạch & Đầu tư'],
    ['&quot;Đúng&quot;', '"Đúng"'],
    ['8h30′', '8h30’'],
    ['một \u{1d15e} nốt', 'một \u{1d15e} nốt']
  ])('%j', (source, text) => expect(normalise(source).text).toBe(text))

  test.each(['R&D', 'AT&T;', '&khong;', '&#xD800;', '&#0;', '&sup;', '&le', 'GD&TĐ', 'a & b; c'])(
    'no entity: %s',
    (source) => expect(normalise(source).text).toBe(source)
  )

  test('leaves a sound text alone', () => {
    const source = 'Chủ tịch Hồ Chí Minh: "Không có gì quý hơn độc lập, tự do".'
    expect(normalise(source)).toEqual({source, text: source})
  })

  test('keeps the place of what was an entity', () => {
    const source = 'S&ocirc;ng H&#432;&#417;ng&nbsp;chảy'
    const normalised = normalise(source)
    const at = normalised.text.indexOf('Hương')
    expect(source.slice(sourceOffset(normalised, at), sourceEnd(normalised, at + 5))).toBe('H&#432;&#417;ng')
  })

  test('leaves invisible characters out at the end of a span', () => {
    const source = 'Hà\u00a0Nội\u200b họp'.normalize('NFD')
    const normalised = normalise(source)
    expect(source.slice(sourceOffset(normalised, 0), sourceEnd(normalised, 6))).toBe('Hà\u00a0Nội'.normalize('NFD'))
  })

  const vietnamese = fc.stringMatching(
    /^[ a-zA-ZàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĐỦ.,]{0,60}$/u
  )

  test('reads NFC and NFD alike', () => {
    fc.assert(
      fc.property(vietnamese, (source) => {
        expect(normalise(source.normalize('NFD')).text).toBe(normalise(source.normalize('NFC')).text)
      })
    )
  })

  test('maps every unit of any string back, in order and inside the string', () => {
    const pieces = fc.constantFrom('&nbsp;', '&#7911;', '&', '\u0301', '\u200b', '\r\n', 'ê', '😀', '\ud800', '\udc00')
    const any = fc.array(fc.oneof(pieces, fc.string({unit: 'binary'}), vietnamese)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(any, (source) => {
        const normalised = normalise(source)
        const {length} = normalised.text
        let last = 0
        for (let offset = 0; offset < length; offset++) {
          const start = sourceOffset(normalised, offset)
          const end = sourceEnd(normalised, offset + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          last = start
        }
        expect(sourceOffset(normalised, length)).toBe(source.length)
      })
    )
  })

  test('takes time in proportion to the text', () => {
    for (const unit of ['&', '\u0301', '&#', '\u200b', '\r', 'é'.normalize('NFD')]) {
      const source = unit.repeat(200_000)
      expect(processorTime(() => normalise(source))).toBeLessThan(3000)
    }
  })
})
