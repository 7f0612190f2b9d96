/** Encoders for the tests, with tables of their own: what they write must come back. */

const tcvn3Small =
  'à\xb5ả\xb6ã\xb7á\xb8ạ\xb9ă\xa8ằ\xbbẳ\xbcẵ\xbdắ\xbeặ\xc6â\xa9ầ\xc7ẩ\xc8ẫ\xc9ấ\xcaậ\xcbđ\xaeè\xccẻ\xceẽ\xcfé\xd0ẹ\xd1' +
  'ê\xaaề\xd2ể\xd3ễ\xd4ế\xd5ệ\xd6ì\xd7ỉ\xd8ĩ\xdcí\xddị\xdeò\xdfỏ\xe1õ\xe2ó\xe3ọ\xe4ô\xabồ\xe5ổ\xe6ỗ\xe7ố\xe8ộ\xe9' +
  'ơ\xacờ\xeaở\xebỡ\xecớ\xedợ\xeeù\xefủ\xf1ũ\xf2ú\xf3ụ\xf4ư\xadừ\xf5ử\xf6ữ\xf7ứ\xf8ự\xf9ỳ\xfaỷ\xfbỹ\xfcý\xfdỵ\xfe'
const tcvn3Capitals = 'Ă\xa1Â\xa2Ê\xa3Ô\xa4Ơ\xa5Ư\xa6Đ\xa7'

function table(pairs: string): Map<string, string> {
  const characters = [...pairs]
  const result = new Map<string, string>()
  for (let index = 0; index < characters.length; index += 2) result.set(characters[index]!, characters[index + 1]!)
  return result
}

const tcvn3 = table(tcvn3Small + tcvn3Capitals)

/** Bytes of a string whose units are all below 256. */
export function bytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0))
}

/** Capitals with tones have no bytes of their own: the small letter stands for them. */
export function encodeTcvn3(text: string): Uint8Array {
  return bytes([...text].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join(''))
}

const vniSingle = new Map(
  Object.entries({
    đ: 'ñ',
    Đ: 'Ñ',
    í: 'í',
    ì: 'ì',
    ỉ: 'æ',
    ĩ: 'ó',
    ị: 'ò',
    ỵ: 'î',
    Í: 'Í',
    Ì: 'Ì',
    Ỉ: 'Æ',
    Ĩ: 'Ó',
    Ị: 'Ò',
    Ỵ: 'Î'
  })
)
const vniTones: Record<string, string> = {'\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï'}
const vniCircumflex: Record<string, string> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä'
}
const vniBreve: Record<string, string> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë'
}

export function encodeVni(text: string): Uint8Array {
  return bytes([...text].map(vniLetter).join(''))
}

function vniLetter(letter: string): string {
  const single = vniSingle.get(letter)
  if (single !== undefined) return single
  const [base = '', ...marks] = letter.normalize('NFD')
  if (marks.length === 0) return letter
  const tone = marks.find((mark) => mark in vniTones) ?? ''
  const upper = base !== base.toLowerCase()
  const cased = (mark: string) => (upper ? mark.toUpperCase() : mark)
  if (marks.includes('\u0302')) return base + cased(vniCircumflex[tone]!)
  if (marks.includes('\u0306')) return base + cased(vniBreve[tone]!)
  const horned = marks.includes('\u031b') ? cased(base.toLowerCase() === 'o' ? 'ô' : 'ö') : base
  return horned + (tone === '' ? '' : cased(vniTones[tone]!))
}

const viqrMarks: Record<string, string> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0301': "'",
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.'
}

/** With backslashes before marks that would be read as accents. */
export function encodeViqr(text: string): Uint8Array {
  let result = ''
  for (const letter of text) {
    if (letter === 'đ' || letter === 'Đ') result += letter === 'đ' ? 'dd' : 'DD'
    else if (/[.?'`~^(+*\\]/.test(letter)) result += `\\${letter}`
    else {
      const [base = '', ...marks] = letter.normalize('NFD')
      // The tone stands behind the modifier.
      const ordered = [...marks].sort(
        (a, b) => Number('^(+'.includes(viqrMarks[b]!)) - Number('^(+'.includes(viqrMarks[a]!))
      )
      result += base + ordered.map((mark) => viqrMarks[mark] ?? mark).join('')
    }
  }
  return bytes(result)
}

const cp1258Letters = new Map(
  Object.entries({Ă: '\xc3', ă: '\xe3', Đ: '\xd0', đ: '\xf0', Ơ: '\xd5', ơ: '\xf5', Ư: '\xdd', ư: '\xfd'})
)
const cp1258Tones: Record<string, string> = {
  '\u0300': '\xcc',
  '\u0309': '\xd2',
  '\u0303': '\xde',
  '\u0301': '\xec',
  '\u0323': '\xf2'
}

export function encodeWindows1258(text: string): Uint8Array {
  let result = ''
  for (const letter of text) {
    const marks = [...letter.normalize('NFD')]
    const tone = marks.find((mark) => mark in cp1258Tones)
    const base = marks
      .filter((mark) => mark !== tone)
      .join('')
      .normalize('NFC')
    result += (cp1258Letters.get(base) ?? base) + (tone === undefined ? '' : cp1258Tones[tone])
  }
  return bytes(result)
}

export function encodeUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const result: number[] = []
  for (const code of [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))]) {
    result.push(...(littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]))
  }
  return Uint8Array.from(result)
}

const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** UTF-8 that was read as windows-1252. */
export function misread(utf8: Uint8Array): string {
  return Array.from(utf8, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80]! : String.fromCharCode(byte)
  ).join('')
}
