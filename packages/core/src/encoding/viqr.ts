/** VIQR: accents as ASCII marks behind the vowel, `dd` for `đ`. */
const modifiers = new Map([
  ['^', '\u0302'],
  ['(', '\u0306'],
  ['+', '\u031b'],
  ['*', '\u031b']
])
const tones = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ['.', '\u0323']
])
const bases = new Map([
  ['^', /^[aeo]$/iu],
  ['(', /^a$/iu],
  ['+', /^[ou]$/iu],
  ['*', /^[ou]$/iu]
])
const vowel = /^[aeiouy]$/iu

/**
 * Read VIQR. A backslash makes the mark behind it a mark of punctuation. Where the text has none, a dot behind a plain
 * vowel ends the sentence if a capital follows, and a second tone of a word is punctuation.
 *
 * @param text
 *   ASCII text.
 */
export function readViqr(text: string): string {
  const pieces: string[] = []
  const strict = /\\[.?'`~^(+*]/u.test(text)
  /** Whether the word has a tone. */
  let toned = false
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\\' && index + 1 < text.length) {
      index++
      pieces.push(text.charAt(index))
      toned = false
      continue
    }
    if (!/^[a-z]$/iu.test(character)) {
      toned = false
      pieces.push(character)
      continue
    }
    if (/^d(?:d(?!d)|dd{2})/iu.test(text.slice(index, index + 4))) {
      pieces.push(character === 'd' ? 'đ' : 'Đ')
      index++
      continue
    }
    if (!vowel.test(character)) {
      pieces.push(character)
      continue
    }
    let letter = character
    const modifier = text.charAt(index + 1)
    if (bases.get(modifier)?.test(character)) {
      letter += modifiers.get(modifier)
      index++
    }
    const mark = text.charAt(index + 1)
    const tone = tones.get(mark)
    if (tone !== undefined && (strict || (!toned && isTone(text, index + 1)))) {
      letter += tone
      toned = true
      index++
    }
    pieces.push(letter.normalize('NFC'))
  }
  return pieces.join('')
}

/** Words with a dot below that names and titles follow: `Thi. Hoa`, `Vu. To^? chu+'c`. */
const dotted = /(?:^|[^a-z])(?:ba|bi|chi|cu|ho|nghi|phu|thi|thu|tri|vi|vu)$/iu
/** Words that hardly occur with a dot below, but often at the end of a sentence: `da^n cu+.`, `dda^`u tu+.` */
const dotless = /(?:^|[^a-z])(?:co|cu|tho|thu|tu|vo)[+^]$/iu

/** Whether a mark behind a vowel is a tone rather than the end of a sentence or a quotation mark. */
function isTone(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const behind = text.slice(at + 1, at + 4)
  const before = text.slice(Math.max(0, at - 6), at)
  // `hai`, `cao`: the tone stands on the first of these vowels. `qui`, `gio`, `huy` have one vowel or another order.
  if (/[aeou^+(][iou]$|[aeo^][yu]$/iu.test(before) && !/qu[io]$|uo$/iu.test(before)) return false
  // A host, `chinhphu.vn`, and three dots.
  if (mark === '.' && /^(?:vn(?![a-z])|\.\.(?!\.))/u.test(behind)) return false
  const ends = mark === '.' && (behind.trim() === '' || /^\s["(A-Z]|^[)!?]/u.test(behind))
  if (ends && dotless.test(before)) return false
  if (/^[a-z]/iu.test(behind) || modifiers.has(text.charAt(at - 1))) return true
  if (mark === '.')
    return /^ [^A-Z]/u.test(behind) || /^[.,;:!?)]/u.test(behind) || (dotted.test(before) && /^ [A-Z]/u.test(behind))
  return mark !== "'" || !/^'/u.test(behind)
}
