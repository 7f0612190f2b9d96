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
      continue
    }
    if (!/^[a-z]$/iu.test(character)) {
      toned = false
      pieces.push(character)
      continue
    }
    if (/^d$/iu.test(character) && text.charAt(index + 1).toLowerCase() === 'd') {
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
    if (tone !== undefined && !toned && (strict || isTone(text, index + 1))) {
      letter += tone
      toned = true
      index++
    }
    pieces.push(letter.normalize('NFC'))
  }
  return pieces.join('')
}

/** Whether a mark behind a vowel is a tone rather than the end of a sentence or a quotation mark. */
function isTone(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const behind = text.slice(at + 1, at + 3)
  if (/^[a-z]/iu.test(behind) || modifiers.has(text.charAt(at - 1))) return true
  if (mark === '.') return /^ [^A-Z]/u.test(behind) || /^[.,;:!?)]/u.test(behind)
  return mark !== "'" || !/^['"]/u.test(behind)
}
