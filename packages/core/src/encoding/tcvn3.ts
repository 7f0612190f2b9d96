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
/** Two capitals, or one behind a toned letter: `NéI`, `¸N`. */
const loud = /[A-ZĂÂÊÔƠƯĐ].*[A-ZĂÂÊÔƠƯĐ]|[^A-ZĂÂÊÔƠƯĐ][A-ZĂÂÊÔƠƯĐ]/u
const words = /[\p{L}\p{M}]+/gu
const runs = /[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+)*/gu

/** Byte of `ư`, which is also the soft hyphen that cleaners delete. */
const horn = 0xad

/** Text read from TCVN3, and how many words got back their lost `ư`. */
export interface Tcvn3 {
  readonly text: string
  readonly repaired: number
  /** Words that may have lost one too, each once and with the other reading behind it; they are left. */
  readonly doubtful: readonly (readonly [word: string, other: string])[]
  /** What speaks for this reading: the text without the words that have got their only accent by the repair. */
  readonly evidence: string
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
  const text = recase(pieces.join(''))
  if (kept) return {text, repaired: 0, doubtful: [], evidence: text}
  let repaired = 0
  const evidence: string[] = []
  const doubtful = new Map<string, string>()
  const whole = text.replace(words, (word, at: number) => {
    const isInitial = word.length === 1 && (text.charAt(at - 1) === '.' || initial.test(text.slice(at, at + 3)))
    const restored = isInitial ? word : restore(word)
    if (restored !== word) repaired++
    const small = word.toLowerCase()
    const other = restored === word ? twofold.get(small) : undefined
    if (other !== undefined) doubtful.set(small, other)
    if (!plain.test(word)) evidence.push(restored)
    return restored
  })
  return {text: whole, repaired, doubtful: repaired > 0 ? [...doubtful] : [], evidence: evidence.join(' ')}
}

const plain = /^[A-Za-z]+$/u
/** `T` of `T.Ư`, `N.M.T` and `T&T` is no `Tư`, but that of `T lệnh` is. */
const initial = /^[A-Z](?:$|[^\p{L}\p{M} ]| [^\p{Ll}])/u

function recase(text: string): string {
  return text
    .split('\n')
    .map((line) => (isLoud(line) ? line.toUpperCase() : line.replace(runs, recaseRun)))
    .join('\n')
}

/** A line of which no letter must be small. One word in capitals is no ground: `Đ/c Hà`, `UBND xã`. */
function isLoud(line: string): boolean {
  let capitals = 0
  for (const [word] of line.matchAll(words)) {
    if (!undecided.test(word)) return false
    if (loud.test(word)) capitals++
  }
  return capitals >= fewestCapitals
}

const fewestCapitals = 3

/** `CộNG HòA` → `CỘNG HÒA`; `Hà` becomes `HÀ` only beside a syllable in capitals (`NộI`, not `UBND`). */
function recaseRun(run: string): string {
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
  ['lợt', 'lượt'],
  ['vợt', 'vượt'],
  ['mu', 'mưu'],
  ['cời', 'cười'],
  ['u', 'ưu'],
  ['lu', 'lưu']
])
/** Words that are as common without `ư` as with it: nothing but the sense tells. */
const twofold = new Map([
  ['đa', 'đưa'],
  ['cha', 'chưa'],
  ['tha', 'thưa'],
  ['tra', 'trưa'],
  ['xa', 'xưa'],
  ['ma', 'mưa'],
  ['da', 'dưa'],
  ['ca', 'cưa'],
  ['mời', 'mười'],
  ['bởi', 'bưởi'],
  ['vờn', 'vườn'],
  ['sờn', 'sườn'],
  ['tơi', 'tươi'],
  ['ớt', 'ướt']
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
