/** What windows-1252 has at 0x80–0x9F; the rest is Latin-1. Absent codes are read as the control of that number. */
const windows1252 = new Map<number, number>(
  Object.entries({
    128: 0x20ac,
    130: 0x201a,
    131: 0x0192,
    132: 0x201e,
    133: 0x2026,
    134: 0x2020,
    135: 0x2021,
    136: 0x02c6,
    137: 0x2030,
    138: 0x0160,
    139: 0x2039,
    140: 0x0152,
    142: 0x017d,
    145: 0x2018,
    146: 0x2019,
    147: 0x201c,
    148: 0x201d,
    149: 0x2022,
    150: 0x2013,
    151: 0x2014,
    152: 0x02dc,
    153: 0x2122,
    154: 0x0161,
    155: 0x203a,
    156: 0x0153,
    158: 0x017e,
    159: 0x0178
  }).map(([byte, code]) => [Number(byte), code])
)

/** Where windows-1258 differs: Vietnamese letters, and tones as combining marks. */
const windows1258 = new Map<number, number>([
  ...windows1252,
  [0xc3, 0x0102],
  [0xcc, 0x0300],
  [0xd0, 0x0110],
  [0xd2, 0x0309],
  [0xd5, 0x01a0],
  [0xdd, 0x01af],
  [0xde, 0x0303],
  [0xe3, 0x0103],
  [0xec, 0x0301],
  [0xf0, 0x0111],
  [0xf2, 0x0323],
  [0xf5, 0x01a1],
  [0xfd, 0x01b0],
  [0xfe, 0x20ab]
])

const bytesOf = new Map([...windows1252].map(([byte, code]) => [code, byte]))

/**
 * Read windows-1258: base letters and combining tones become letters in NFC.
 *
 * @param bytes
 *   The bytes.
 */
export function readWindows1258(bytes: Uint8Array): string {
  return fromTable(bytes, windows1258).normalize('NFC')
}

/**
 * Read windows-1252, under which legacy fonts and misread UTF-8 show.
 *
 * @param bytes
 *   The bytes.
 */
export function readWindows1252(bytes: Uint8Array): string {
  return fromTable(bytes, windows1252)
}

/**
 * The bytes that a text had before it was read as windows-1252.
 *
 * @param text
 *   The text.
 * @returns
 *   The bytes, or nothing where a character is not of windows-1252.
 */
export function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = bytesOf.get(code) ?? code
    if (byte > 0xff) return undefined
    bytes[index] = byte
  }
  return bytes
}

function fromTable(bytes: Uint8Array, table: ReadonlyMap<number, number>): string {
  return fromCodes(bytes.length, (index) => table.get(bytes[index] as number) ?? (bytes[index] as number))
}

/** A string of UTF-16 units, made in pieces: a call with a million arguments would overflow the stack. */
export function fromCodes(length: number, codeAt: (index: number) => number): string {
  const pieces: string[] = []
  for (let from = 0; from < length; from += 4096) {
    const codes: number[] = []
    for (let index = from; index < Math.min(length, from + 4096); index++) codes.push(codeAt(index))
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}
