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

  test('UTF-8 three times', () => {
    const {text, encoding, wrapped, messages} = decode(utf8(misread(utf8(misread(utf8(long))))))
    expect(text).toBe(long)
    expect([encoding, wrapped, messages.map(({ruleId}) => ruleId)]).toEqual(['utf-8', true, ['double-encoding']])
    expect(messages[0]?.reason).toContain('triple')
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
    ['tcvn3', 'Dù ¸N: QUY §ÞNH VÒ THI §UA\nDù ¸n cña xA', 'DỰ ÁN: QUY ĐỊNH VỀ THI ĐUA\nDự án của xA'],
    ['tcvn3', 'C¸c ban cña T.¦ §¶ng, N.M.T vµ R&T', 'Các ban của T.Ư Đảng, N.M.T và R&T'],
    ['tcvn3', 'T lÖnh vµ phã t lÖnh', 'Tư lệnh và phó tư lệnh'],
    ['vni', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['vni', 'Thuû töôùng Ñaûng', 'Thủ tướng Đảng'],
    ['viqr', "Thu? tu+o+'ng Chi'nh phu? Vie^.t Nam", 'Thủ tướng Chính phủ Việt Nam'],
    ['viqr', "Ba` Nguye^~n Thi. Hoa, Vu. Ke^' hoa.ch", 'Bà Nguyễn Thị Hoa, Vụ Kế hoạch'],
    ['viqr', "vo^'n dda^`u tu+. Sau ddo' tu+. tu'c", 'vốn đầu tư. Sau đó tự túc'],
    ['viqr', "lo^~ hai. ra^'t cao... Xem thoisu.vn", 'lỗ hai. rất cao... Xem thoisu.vn'],
    ['viqr', 'Bo^. GDDDT, so^' + '? GDDDT\\. (U\\?)', 'Bộ GDĐT, sổ GDĐT. (U?)'],
    ['viqr', 'no\'i\\: (U?y ban\\)\\.A?nh: "ly\'"', 'nói: (Ủy ban).Ảnh: "lý"'],
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
    'It’s what we’ve seen — don’t tell the lt. col. (th. and nh. are abbreviations)…',
    'Chu tich Ho Chi Minh noi: «khong co gi»… th s ch tr × 5 µm ± 2',
    "Mats th. nh. lu u dd. O’Neil, Qur’an, Hawai`i; it's a?b, e.V. u.a. o.ä.",
    'https://example.vn/a?b=1&o=2#e(f) nguyen.a@example.vn v.v. C:\\data\\a.txt',
    'tên tệp: img_1361(1).jpeg'
  ])('%s', (text) => {
    expect(decode(utf8(text))).toMatchObject({encoding: 'utf-8', wrapped: false, text, messages: []})
  })

  test('a long page of plain letters with one sign', () => {
    const page = `${'th s ch nh tr u lu nhng cung hop. '.repeat(50)}×`
    expect(decode(utf8(page))).toMatchObject({text: page, messages: []})
  })

  test('any UTF-8 of other languages', () => {
    const foreign = (
      'the it’s don’t café naïve th. nh — … × ± où été ça l’État d’Or forêt naître grüß Straße über mañana señor ¿qué ' +
      'não você são à às três coração il più perché città ikke på først även också älv țară și într-o że się jest příliš ' +
      'žluťoučký İstanbul güneş a?b e.g. o’clock Qur’an u.a. dd ddo u s ch'
    ).split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...foreign), {minLength: 1, maxLength: 60}), (words) => {
        const text = words.join(' ')
        expect(decode(utf8(text))).toMatchObject({encoding: 'utf-8', wrapped: false, text})
      }),
      {numRuns: 300}
    )
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
    const {encoding, text, messages} = decode(cut)
    expect(encoding).toBe('utf-8')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['wrong-bytes'])
    expect(text.slice(0, 100)).toBe(long.slice(0, 100))
  })

  test('damaged bytes are no ground for another encoding', () => {
    const known = utf8(long.slice(0, 3000))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(known.length - 1), fc.nat(255)), {maxLength: 12}), (damages) => {
        const damaged = Uint8Array.from(known)
        for (const [at, byte] of damages) damaged[at] = byte
        expect(decode(damaged)).toMatchObject({encoding: 'utf-8', wrapped: false})
      })
    )
  })

  test('double encoding of all lines but one is told and left', () => {
    const lines = long.split('\n').filter((line) => line.length > 80)
    const mixed = [lines[0], ...lines.slice(1, 6).map((line) => misread(utf8(line)))].join('\n')
    const {text, wrapped, messages} = decode(utf8(mixed))
    expect([text === mixed, wrapped]).toEqual([true, false])
    expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      [
        'uncertain-encoding',
        'Unexpected double encoding in 5 of 6 lines, expected UTF-8 once: left, as the others are sound'
      ]
    ])
  })

  test('one line that is double-encoded among sound ones', () => {
    const lines = long.split('\n').filter((line) => line.length > 80)
    const {messages} = decode(utf8([...lines.slice(0, 9), misread(utf8(lines[9] ?? ''))].join('\n')))
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['uncertain-encoding'])
  })

  test('words that may have lost their `ư` or not are told', () => {
    const {text, messages} = decode(encodeTcvn3('Thủ tớng cha đa ra kết luận, cha rõ'), {encoding: 'tcvn3'})
    expect(text).toBe('Thủ tướng cha đa ra kết luận, cha rõ')
    expect(messages.at(-1)?.reason).toBe(
      'Lost letter `ư`, put back in 1 word by the form of syllables; left where both are words: `cha` (`chưa`), `đa` (`đưa`)'
    )
    const sound = decode(encodeTcvn3('Thủ tướng chưa đưa ra, cha đa'), {encoding: 'tcvn3'})
    expect(sound.messages.map(({ruleId}) => ruleId)).toEqual(['legacy-encoding'])
  })

  test('double encoding that lost bytes on the way', () => {
    const lost = misread(utf8(long)).replace(/[\u0081\u008d\u008f\u0090\u009d]/gu, '')
    const {text, wrapped, messages} = decode(utf8(lost))
    expect(wrapped).toBe(true)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['double-encoding', 'wrong-bytes'])
    expect(text.replaceAll('\ufffd', '').length).toBeGreaterThan(long.length * 0.9)
  })

  const sentences = long.split(/(?<=\.)\s+/u).filter((each) => (each.match(/[ạ-ỹăâđêôơư]/gu) ?? []).length > 15)
  test.each([
    ['windows-1258', encodeWindows1258],
    ['vni', encodeVni],
    ['viqr', encodeViqr],
    ['tcvn3', encodeTcvn3]
  ])('one sentence is enough: %s', (name, encode) => {
    const one = fc.constantFrom(...new Set(sentences.map((each) => each.replace(/[^\n -~À-ỹ]/gu, ' '))))
    fc.assert(
      fc.property(one, (sentence) => {
        expect(decode(encode(sentence)).encoding).toBe(name)
      }),
      {numRuns: 40}
    )
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
