import {readEntity} from '../text/entities.js'
import {swap} from '../text/normalise.js'
import {columns, Gap, Kind} from './columns.js'
import {notFound} from './spellings.js'
import {idIn, learnPacked, packedSpellings, shapeIn, spellingNumber, wordOf} from './syllables.js'
import {Class, classOf, codeOf, Fold, unitOf, units} from './units.js'

/** There is room in the columns for so many tokens more: no rule looks farther beyond one. */
export const margin = 64
/** The shortest columns. */
const leastKept = 1 << 12
/** Columns of more tokens are not kept for the next text of common length. */
const longestKept = 1 << 17

/** What `cut` gives where a unit must not be read as it stands. */
export const unsound = -1
/** What the text that was cut last has left behind. */
export const lastCut = {
  /** As long as the longest text so far, so that a text costs only what it has tokens. */
  columns: columns(leastKept),
  /** Whether a unit of the text stands for another. */
  swapped: false
}

/**
 * Write the tokens of a text into the columns of `lastCut`.
 *
 * @param text
 *   The text.
 * @param care
 *   `Fold.care` where the text was not normalised, else 0.
 * @returns
 *   How many tokens there are, or `unsound`.
 */
export function cut(text: string, care: number): number {
  const {length} = text
  // Longer columns than the text needs are not kept for ever.
  const room = lastCut.columns.start.length
  if (room < length + margin || (room > longestKept && length < longestKept)) {
    lastCut.columns = columns(Math.max(length + margin, leastKept))
  }
  const {start, end, kind, gap, spelling, syllable, shape} = lastCut.columns
  const table = units
  const known = packedSpellings
  let folds = 0
  let count = 0
  let index = 0
  let between: number = Gap.none
  while (index < length) {
    const first = index
    const code = text.charCodeAt(index++)
    const unit = (table[code] as number) || unitOf(code)
    const type = classOf(unit)
    folds |= unit
    let low = codeOf(unit)
    let high = 0
    let packed = low !== 0
    if (type === Class.letter) {
      let next: number = space
      while (index < length) {
        next = table[text.charCodeAt(index)] as number
        if (classOf(next) !== Class.letter) break
        high = (high << 8) | (low >>> 24)
        low = (low << 8) | codeOf(next)
        index++
      }
      packed = index - first <= longestPacked
      if (next !== space && index < length) {
        const end = endOfWord(text, first, index)
        if (end !== index) {
          if (care !== 0 && !isCoded(text, index, end)) return unsound
          packed = false
          index = end
        }
      }
    } else if (type === Class.space) {
      if ((unit & care) !== 0) return unsound
      if (between === Gap.none) between = Gap.space
      continue
    } else if (type === Class.line) {
      between = between < Gap.line ? Gap.line : Gap.blank
      continue
    } else if (type === Class.digit) {
      for (; index < length; index++) {
        const next = unitOf(text.charCodeAt(index))
        if (classOf(next) !== Class.digit) break
        high = (high << 8) | (low >>> 24)
        low = (low << 8) | codeOf(next)
        if (codeOf(next) === 0) packed = false
      }
      if (index - first > longestPacked) packed = false
    } else {
      if ((unit & care) !== 0 && !isBareAmpersand(text, first)) return unsound
      if (type !== Class.mark || code === dot) {
        if (type === Class.otherLetter && care !== 0) return unsound
        index = endOfRun(text, first, type)
        packed = index === first + 1 && packed
      }
    }
    const place = packed ? known.find(low, high) : notFound
    let number: number
    let word: number
    if (place !== notFound) {
      number = known.numberAt(place)
      word = known.wordAt(place)
    } else {
      // A sign that stands for another is learnt as that other.
      number = packed
        ? learnPacked(low, high, swap(text.slice(first, index)))
        : spellingNumber(text.slice(first, Math.min(index, first + longestWord)))
      word = wordOf(number)
    }
    start[count] = first
    end[count] = index
    kind[count] = kinds[type] as number
    gap[count] = between
    spelling[count] = packed ? number : 0
    syllable[count] = idIn(word)
    shape[count] = shapeIn(word)
    count++
    between = Gap.none
    // One space behind a word is the rule.
    if (index < length && text.charCodeAt(index) === blank) {
      between = Gap.space
      index++
    }
  }
  lastCut.swapped = (folds & Fold.swap) !== 0
  return count
}

/** Spellings of so many units are looked up by their packed codes. */
const longestPacked = 8
/** No word of any lexicon is longer; the rest of a longer run is not looked at. */
const longestWord = 40

/** Kind of a token by the class of its first unit. */
const kinds = new Uint8Array(8).fill(Kind.mark)
kinds[Class.letter] = Kind.word
kinds[Class.otherLetter] = Kind.word
kinds[Class.digit] = Kind.number

const blank = 32
const space = unitOf(blank)
const T = 84
const dot = 46
const apostrophe = 39
const ampersand = 38

/** Where the word ends that is read up to `from`: apostrophes between letters belong to it. */
function endOfWord(text: string, first: number, from: number): number {
  let index = from
  if (text.charCodeAt(index) === dot) return centralCommittee(text, first, from)
  for (;;) {
    while (isLetter(text, index)) index++
    if (text.charCodeAt(index) !== apostrophe || !isLetter(text, index + 1)) return index
    index++
  }
}

/** `T.Ư`, `T.W`: one word, the dotted spelling of `TW` (Trung ương) in Hà Nội's papers. */
function centralCommittee(text: string, first: number, from: number): number {
  if (from - first > 1 || text.charCodeAt(first) !== T) return from
  const second = text.charAt(from + 1)
  if (second !== 'Ư' && second !== 'W') return from
  return isLetter(text, from + 2) ? from : from + 2
}

/** An ampersand that begins no entity stands for itself. */
function isBareAmpersand(text: string, at: number): boolean {
  return text.charCodeAt(at) === ampersand && readEntity(text, at) === undefined
}

/** Where a token ends that is no common word, number or mark: uncommon letters, a pair of surrogates, a run of dots. */
function endOfRun(text: string, first: number, type: number): number {
  if (type === Class.otherLetter) return endOfWord(text, first, first + 1)
  if (type === Class.lead) return isTrail(text.charCodeAt(first + 1)) ? first + 2 : first + 1
  let index = first + 1
  while (text.charCodeAt(index) === dot) index++
  return index
}

/** Whether all that stands there, letters and apostrophes, has a code: then it stands for itself. */
function isCoded(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codeOf(unitOf(text.charCodeAt(at))) === 0) return false
  return true
}

/** Second half of a surrogate pair; a lone first half stands alone. */
function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const type = classOf(unitOf(text.charCodeAt(at)))
  return type === Class.letter || type === Class.otherLetter
}
