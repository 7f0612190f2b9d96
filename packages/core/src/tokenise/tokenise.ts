import {readEntity} from '../text/entities.js'
import {type NormalisedText, normalise, swap} from '../text/normalise.js'
import {notFound} from './spellings.js'
import {idIn, learnPacked, packedSpellings, shapeIn, spellingNumber, wordOf} from './syllables.js'
import {Class, classOf, codeOf, Fold, unitOf, units} from './units.js'

/** What a token is made of. */
export enum Kind {
  /** Letters and marks, with apostrophes between letters. */
  word = 1,
  /** Digits. */
  number = 2,
  /** One other character, or a run of dots. */
  mark = 3
}

/** What stands between a token and the one before it. */
export enum Gap {
  /** Nothing. */
  none = 0,
  space = 1,
  /** At least one line break. */
  line = 2,
  /** At least one empty line. */
  blank = 3
}

/**
 * The text as columns: a token is an index into typed arrays.
 *
 * Tokens are atoms (`05`, `-`, `CT`, `/`, `TW`); what belongs together is for the constructs to say. White space is
 * no token but the `gap` before one.
 */
export interface TokenisedText extends NormalisedText, Columns {
  /** How many tokens there are. */
  readonly count: number
}

interface Columns {
  /** First offset in `text`. */
  readonly start: Int32Array
  /** Offset in `text` behind the last character. */
  readonly end: Int32Array
  /** See `Kind`. */
  readonly kind: Uint8Array
  /** See `Gap`. */
  readonly gap: Uint8Array
  /** Number of its spelling in `spellings`; 0 where it is long, has uncommon letters or an apostrophe. */
  readonly spelling: Int32Array
  /** Id of the folded word, see `syllables.ts`. */
  readonly syllable: Int32Array
  /** See `Shape`. */
  readonly shape: Uint8Array
}

/** No rule looks farther beyond a token. */
const margin = 64

/** Columns that are as long as the longest text so far, so that a text costs only what it has tokens. */
let scratch = columns(1 << 12)

function columns(length: number): Columns {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    gap: new Uint8Array(length),
    spelling: new Int32Array(length),
    syllable: new Int32Array(length),
    shape: new Uint8Array(length)
  }
}

/**
 * Cut a text into tokens.
 *
 * @param normalised
 *   The folded text.
 * @returns
 *   The text with its columns; linear in its length.
 */
export function tokenise(normalised: NormalisedText): TokenisedText {
  return tokensOf(normalised, cut(normalised.text, 0))
}

/**
 * Fold a text and cut it into tokens: the first two stages at once. Most texts are their own fold or differ from it in a
 * dash, which the tokeniser sees on its way.
 *
 * @param source
 *   Any string.
 * @returns
 *   As `tokenise(normalise(source))`.
 */
export function tokeniseSource(source: string): TokenisedText {
  const count = cut(source, Fold.care)
  return count === unsound ? tokenise(normalise(source)) : tokensOf(ownFold(source), count)
}

/**
 * Fold a text, cut it into tokens and read them at once. Its columns are lent, not copied: they are the next text's as
 * soon as `read` returns.
 *
 * @param source
 *   Any string.
 * @param read
 *   What to do with the tokens. It must not tokenise, and must not keep the columns.
 * @returns
 *   What `read` gives.
 */
export function readTokens<Result>(source: string, read: (text: TokenisedText) => Result): Result {
  const count = cut(source, Fold.care)
  if (count === unsound) return read(tokenise(normalise(source)))
  // Who looks a little beyond the last token finds nothing there, as behind the end of a column.
  scratch.kind.fill(0, count, count + margin)
  scratch.syllable.fill(-1, count, count + margin)
  scratch.shape.fill(0, count, count + margin)
  return read(withColumns(ownFold(source), count, scratch))
}

/** A text in which at most single units stand for others. */
function ownFold(source: string): NormalisedText {
  return {source, text: swapped ? swap(source) : source, offsets: undefined, ends: undefined}
}

/** The text with its own copy of the columns that were just written. */
function tokensOf(normalised: NormalisedText, count: number): TokenisedText {
  const {start, end, kind, gap, spelling, syllable, shape} = scratch
  return withColumns(normalised, count, {
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    gap: gap.slice(0, count),
    spelling: spelling.slice(0, count),
    syllable: syllable.slice(0, count),
    shape: shape.slice(0, count)
  })
}

/** Written out, so that all texts have one shape for the compiler. */
function withColumns(
  {source, text, offsets, ends}: NormalisedText,
  count: number,
  {start, end, kind, gap, spelling, syllable, shape}: Columns
): TokenisedText {
  return {source, text, offsets, ends, count, start, end, kind, gap, spelling, syllable, shape}
}

/** What `cut` gives where a unit must not be read as it stands. */
const unsound = -1
/** Whether a unit of the text that was cut last stands for another. */
let swapped = false

/**
 * Write the tokens of a text into the columns.
 *
 * @param text
 *   The text.
 * @param care
 *   `Fold.care` where the text was not normalised, else 0.
 * @returns
 *   How many tokens there are, or `unsound`.
 */
function cut(text: string, care: number): number {
  const {length} = text
  // Longer columns than the text needs are not kept for ever.
  const room = scratch.start.length
  if (room < length + margin || (room > longestKept && length < longestKept)) {
    scratch = columns(Math.max(length + margin, 1 << 12))
  }
  const {start, end, kind, gap, spelling, syllable, shape} = scratch
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
  swapped = (folds & Fold.swap) !== 0
  return count
}

/** Columns of more tokens are not kept for the next text of common length. */
const longestKept = 1 << 17

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
