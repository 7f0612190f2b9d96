import {fromCodes} from './windows.js'

/** What UTF-8 gives: the text, and how often bytes were no UTF-8. */
export interface Utf8 {
  readonly text: string
  /** How many wrong bytes became U+FFFD. */
  readonly wrong: number
  /** Whether there is anything beyond ASCII. */
  readonly ascii: boolean
}

/**
 * Read UTF-8. A wrong byte becomes U+FFFD; a byte order mark is left out.
 *
 * @param bytes
 *   The bytes.
 */
export function readUtf8(bytes: Uint8Array): Utf8 {
  const codes: number[] = []
  let wrong = 0
  let ascii = true
  let index = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (index < bytes.length) {
    const first = bytes[index] as number
    if (first < 0x80) {
      codes.push(first)
      index++
      continue
    }
    ascii = false
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    const code = sequence(bytes, index, length)
    if (code === undefined) {
      wrong++
      codes.push(0xfffd)
      index++
      continue
    }
    if (code > 0xffff) codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
    else codes.push(code)
    index += length
  }
  return {text: fromCodes(codes.length, (at) => codes[at] as number), wrong, ascii}
}

/** The code point of a sequence; none where it is cut, too long for its code, a surrogate or beyond Unicode. */
function sequence(bytes: Uint8Array, from: number, length: number): number | undefined {
  const first = bytes[from] as number
  if (first < 0xc2 || first > 0xf4) return undefined
  let code = first & (0xff >> (length + 1))
  for (let index = from + 1; index < from + length; index++) {
    const next = bytes[index] ?? 0
    if ((next & 0xc0) !== 0x80) return undefined
    code = (code << 6) | (next & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : code
}

/**
 * Read UTF-16; a byte order mark is left out, an odd byte at the end too.
 *
 * @param bytes
 *   The bytes.
 * @param littleEndian
 *   Whether the low byte stands first.
 */
export function readUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const unit = (index: number) => {
    const first = bytes[2 * index] as number
    const second = bytes[2 * index + 1] as number
    return littleEndian ? first | (second << 8) : (first << 8) | second
  }
  const length = bytes.length >> 1
  const skip = length > 0 && unit(0) === 0xfeff ? 1 : 0
  return fromCodes(length - skip, (index) => unit(index + skip))
}
