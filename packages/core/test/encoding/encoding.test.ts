import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import * as encoding from '../../src/encoding/index.js'
import {bytes, encodeTcvn3, encodeUtf16, encodeViqr, encodeVni, encodeWindows1258, misread} from './encode.js'

const {decode, detectEncoding} = encoding
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Our own articles, until there are 50 kB. Typographic marks have no bytes in the old encodings: plain ones stand in. */
const examples = new URL('../../../../examples/', import.meta.url)
const articles = readdirSync(examples)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, examples), 'utf8'))
  .join('\n')
const long = articles.repeat(Math.ceil(50_000 / articles.length))
const plain = long.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/[–—]/gu, '-').replaceAll('…', '...')

/** What TCVN3 cannot keep: a capital with a tone that is no part of a word in capitals. */
const withoutTonedCapitals = (text: string) =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase()
      ? word
      : word.replace(/(?![ĂÂÊÔƠƯĐ])[À-ỸẠ]/gu, (letter) => letter.toLowerCase())
  )

test('exposes the public api', () => {
  expect(Object.keys(encoding).sort()).toEqual(['decode', 'detectEncoding', 'encodingNames'])
})

describe('round trips of 50 kB', () => {
  test('there is enough text', () => expect(plain.length).toBeGreaterThan(50_000))

  test('UTF-8, left alone', () => {
    expect(decode(utf8(long))).toEqual({encoding: 'utf-8', wrapped: false, confidence: 1, text: long, messages: []})
    expect(decode(utf8(`\ufeff${long}`)).text).toBe(long)
    expect(decode(utf8(long.normalize('NFD'))).text).toBe(long.normalize('NFD'))
  })

  test('UTF-8 twice', () => {
    const {text, encoding, wrapped, messages} = decode(utf8(misread(utf8(long))))
    expect(text).toBe(long)
    expect([encoding, wrapped, messages.map(({ruleId}) => ruleId)]).toEqual(['utf-8', true, ['double-encoding']])
  })

  test.each([
    ['utf-16le', encodeUtf16(long, true, true)],
    ['utf-16be', encodeUtf16(long, false, true)],
    ['utf-16le', encodeUtf16(long, true, false)],
    ['utf-16be', encodeUtf16(long, false, false)]
  ])('%s', (name, encoded) => {
    const {text, encoding, messages} = decode(encoded)
    expect([text === long, encoding, messages]).toEqual([true, name, []])
  })

  test.each([
    ['windows-1258', encodeWindows1258(plain), plain],
    ['vni', encodeVni(plain), plain],
    ['viqr', encodeViqr(plain), plain],
    ['tcvn3', encodeTcvn3(plain), withoutTonedCapitals(plain)]
  ])('%s', (name, encoded, expected) => {
    const {text, encoding, wrapped, confidence, messages} = decode(encoded)
    expect([encoding, wrapped]).toEqual([name, false])
    expect(text).toBe(expected)
    expect(confidence).toBeGreaterThan(0.9)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['legacy-encoding'])
    expect(decode(encoded, {encoding: name as 'vni'}).text).toBe(expected)
  })

  test.each([
    ['vni', encodeVni(plain), plain],
    ['tcvn3', encodeTcvn3(plain), withoutTonedCapitals(plain)]
  ])('%s, saved as UTF-8 by way of windows-1252', (name, encoded, expected) => {
    const {text, encoding, wrapped} = decode(utf8(misread(encoded)))
    expect([encoding, wrapped]).toEqual([name, true])
    expect(text).toBe(expected)
  })

  test('TCVN3 whose `ư` a cleaner has deleted', () => {
    const stripped = encodeTcvn3(plain).filter((byte) => byte !== 0xad)
    const {text, encoding, messages} = decode(stripped)
    expect(encoding).toBe('tcvn3')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['legacy-encoding', 'lost-letters'])
    const wrong = (read: string) => {
      const expected = withoutTonedCapitals(plain).split(/\s+/u)
      return read.split(/\s+/u).filter((word, index) => word !== expected[index]).length / expected.length
    }
    expect(wrong(text)).toBeLessThan(0.02)
    expect(wrong(decode(encodeTcvn3(plain.replaceAll('ư', ''))).text)).toBeLessThan(0.02)
  })
})

describe('what the press and the web have', () => {
  test.each([
    ['tcvn3', 'Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['tcvn3', 'Thñ t\xadíng ChÝnh phñ', 'Thủ tướng Chính phủ'],
    ['tcvn3', 'Thñ tíng ChÝnh phñ', 'Thủ tướng Chính phủ'],
    ['tcvn3', '§¶ng Céng s¶n ViÖt Nam', 'Đảng Cộng sản Việt Nam'],
    ['tcvn3', 'CéNG HßA X· HéI', 'CỘNG HÒA XÃ HỘI'],
    ['tcvn3', 'Hµ NéI, Hµ T©y', 'HÀ NỘI, Hà Tây'],
    ['vni', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['vni', 'Thuû töôùng Ñaûng', 'Thủ tướng Đảng'],
    ['viqr', "Thu? tu+o+'ng Chi'nh phu? Vie^.t Nam", 'Thủ tướng Chính phủ Việt Nam'],
    ['viqr', 'DDa?ng hop ba ngay. Sau do nghi.', 'Đảng hop ba ngay. Sau do nghi.']
  ])('%s: %s', (name, shown, text) => {
    expect(decode(bytes(shown), {encoding: name as 'vni'}).text).toBe(text)
  })

  test.each(['đợc', 'nớc', 'phơng', 'trởng', 'thờng', 'nhng', 'th', 'ngời', 'dới', 'hng'])('restores %s', (word) => {
    const {text, messages} = decode(encodeTcvn3(`hội nghị ${word} quyết định`), {encoding: 'tcvn3'})
    expect(text).not.toContain(` ${word} `)
    expect(text).toContain('ư')
    expect(messages.at(-1)?.ruleId).toBe('lost-letters')
  })
})

describe('a sound text is never touched', () => {
  test.each([
    'Plain English: it isn’t Vietnamese (or is it?). Yes.',
    'Où est le café ? À côté de l’hôtel, où naît une forêt.',
    'El niño llegó mañana; ¿qué pasó en Córdoba?',
    'Größe und Straße, schön und natürlich.',
    'Ðảng và Nhà nước',
    'a+b*c (d) ^2 e.g. x.y? z~',
    'tên tệp: img_1361(1).jpeg'
  ])('%s', (text) => {
    expect(decode(utf8(text))).toMatchObject({encoding: 'utf-8', wrapped: false, text, messages: []})
  })

  test('any UTF-8 of Vietnamese words', () => {
    const word = fc.constantFrom(...new Set(articles.split(/\s+/u)))
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 40}), (words) => {
        const text = words.join(' ')
        expect(decode(utf8(text)).text).toBe(text)
      })
    )
  })
})

describe('doubt', () => {
  test('a few bytes are no ground for a guess', () => {
    const {encoding, text, messages} = decode(bytes('caf\xe9'))
    expect([encoding, text]).toEqual(['utf-8', 'caf\ufffd'])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['wrong-bytes', 'uncertain-encoding'])
  })

  test('bytes cut at a limit keep the text before', () => {
    const cut = utf8(long).slice(0, 1001)
    const {encoding, text} = decode(cut)
    expect(encoding).toBe('utf-8')
    expect(text.slice(0, 100)).toBe(long.slice(0, 100))
  })

  test('detects what it decodes', () => {
    expect(detectEncoding(encodeVni(plain))).toEqual({encoding: 'vni', wrapped: false, confidence: expect.any(Number)})
    expect(detectEncoding(new Uint8Array())).toEqual({encoding: 'utf-8', wrapped: false, confidence: 1})
  })

  test('any bytes give a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), (any) => {
        const {text, confidence} = decode(any)
        expect(typeof text).toBe('string')
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      })
    )
  })

  test('complains of what is no bytes', () => {
    expect(() => decode('text' as never)).toThrow('Unexpected value as bytes')
  })
})
