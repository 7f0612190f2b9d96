import {isWellFormed} from './well-formed.js'

/**
 * TCVN3, the encoding of the ABC fonts (`.VnTime`), with the capitals that TCVN 5712-1 has beside it.
 *
 * Each string begins at the byte before it; a space is a byte that the standard leaves free or gives a combining mark.
 */
const rows: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđẰ'],
  [0xb5, 'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò'],
  [0xe0, 'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ']
]
const table = new Map<number, string>()
for (const [first, letters] of rows)
  for (const [index, letter] of [...letters].entries()) table.set(first + index, letter)

/** A word none of whose letters says that it is small: toned letters are small in both cases of the fonts. */
const undecided = /^[A-ZĂÂÊÔƠƯĐàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵẰẲẴẮẦẨẪẤỀỂỄẾỒỔỐỖỦ]+$/u
const loud = /[A-ZĂÂÊÔƠƯĐ].*[A-ZĂÂÊÔƠƯĐ]/u
const words = /[\p{L}\p{M}]+/gu
const runs = /[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+)*/gu

/** Byte of `ư`, which is also the soft hyphen that cleaners delete. */
const horn = 0xad

/** Text read from TCVN3, and how many words got back their lost `ư`. */
export interface Tcvn3 {
  readonly text: string
  readonly repaired: number
}

/**
 * Read TCVN3.
 *
 * Words in capitals are typed with small letters where they have tones (`CéNG HßA`): these become capitals again. Where
 * no `ư` is left in the whole text, a cleaner has taken it for the soft hyphen: words that are no syllables without it
 * (`tớng`, `nhng`) get it back.
 *
 * @param bytes
 *   The bytes.
 */
export function readTcvn3(bytes: Uint8Array): Tcvn3 {
  const pieces: string[] = []
  let kept = false
  for (const byte of bytes) {
    kept ||= byte === horn
    pieces.push(table.get(byte) ?? String.fromCharCode(byte))
  }
  const text = pieces.join('').replace(runs, recase)
  if (kept) return {text, repaired: 0}
  let repaired = 0
  const whole = text.replace(words, (word) => {
    const restored = restore(word)
    if (restored !== word) repaired++
    return restored
  })
  return {text: whole, repaired}
}

/** `CộNG HòA` → `CỘNG HÒA`; `Hà` becomes `HÀ` only beside a syllable in capitals (`NộI`, not `UBND`). */
function recase(run: string): string {
  const capitals = run.split(' ').map((word) => undecided.test(word) && loud.test(word))
  const syllables = run.split(' ').map((word, index) => capitals[index] && isWellFormed(word.toLowerCase()))
  return run
    .split(' ')
    .map((word, at) => {
      if (!undecided.test(word)) return word
      return capitals[at] || syllables[at - 1] || syllables[at + 1] ? word.toUpperCase() : word
    })
    .join(' ')
}

/** Words that are syllables without their `ư` too, but hardly ever meant. */
const mistaken = new Map([
  ['ngời', 'người'],
  ['dới', 'dưới'],
  ['u', 'ưu'],
  ['lu', 'lưu']
])
/** Words that were nothing but consonants and `ư`. */
const bare = new Set(['th', 'nh', 't', 's', 'ch', 'l', 'tr'])
const onsetBeforeNg = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx])ng$/u

/** Put a lost `ư` back: `tớng` → `tướng`, `trng` → `trưng`, `th` → `thư`. */
function restore(word: string): string {
  const lower = word.toLowerCase()
  const known = mistaken.get(lower)
  if (known !== undefined) return like(word, known)
  if (isWellFormed(lower)) return word
  const horned = lower.replace(/[ơờớởỡợ]/u, 'ư$&')
  if (horned !== lower && isWellFormed(horned)) return like(word, horned)
  // `CP`, `VN`: abbreviations have no vowel either.
  if (word !== lower && word.slice(1) !== lower.slice(1)) return word
  if (onsetBeforeNg.test(lower)) return like(word, `${lower.slice(0, -2)}ưng`)
  return bare.has(lower) ? like(word, `${lower}ư`) : word
}

/** A small word in the case of another. */
function like(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  const first = model.charAt(0)
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
