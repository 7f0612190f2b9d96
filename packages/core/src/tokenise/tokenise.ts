import type {NormalisedText} from '../text/normalise.js'
import {idOf, learnPacked, lookUp, packedWords, shapeOf} from './syllables.js'
import {Class, classOf, codeOf, unitOf, units} from './units.js'

/** What a token is made of. */
export const Kind = {
  /** Letters and marks, with apostrophes between letters. */
  word: 1,
  /** Digits. */
  number: 2,
  /** One other character, or a run of dots. */
  mark: 3
} as const

/** What stands between a token and the one before it. */
export const Gap = {
  /** Nothing. */
  none: 0,
  space: 1,
  /** At least one line break. */
  line: 2,
  /** At least one empty line. */
  blank: 3
} as const

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
  /** Id of the folded word, see `syllables.ts`. */
  readonly syllable: Int32Array
  /** See `Shape`. */
  readonly shape: Uint8Array
}

/** Columns that are as long as the longest text so far, so that a text costs only what it has tokens. */
let scratch = columns(1 << 12)

function columns(length: number): Columns {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    gap: new Uint8Array(length),
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
  const {source, text, offsets, ends} = normalised
  const {length} = text
  if (scratch.start.length < length) scratch = columns(length)
  const {start, end, kind, gap, syllable, shape} = scratch
  const table = units
  let count = 0
  let index = 0
  let lines = 0
  let between: number = Gap.none
  while (index < length) {
    const first = index
    const code = text.charCodeAt(index++)
    const unit = (table[code] as number) || unitOf(code)
    const type = classOf(unit)
    if (type === Class.space) {
      if (between === Gap.none) between = Gap.space
      continue
    }
    if (type === Class.line) {
      lines++
      between = lines > 1 ? Gap.blank : Gap.line
      continue
    }
    let low = codeOf(unit)
    let high = 0
    let packed = low !== 0
    if (type === Class.letter) {
      let behind: number = Class.space
      for (; index < length; index++) {
        const next = table[text.charCodeAt(index)] || unitOf(text.charCodeAt(index))
        behind = classOf(next)
        if (behind !== Class.letter) break
        high = (high << 8) | (low >>> 24)
        low = (low << 8) | codeOf(next)
      }
      packed = index - first <= longestPacked
      if (behind === Class.mark || behind === Class.otherLetter) {
        const whole = endOfWord(text, first, index)
        packed &&= whole === index
        index = whole
      }
    } else if (type === Class.digit) {
      for (; index < length; index++) {
        const next = unitOf(text.charCodeAt(index))
        if (classOf(next) !== Class.digit) break
        high = (high << 8) | (low >>> 24)
        low = (low << 8) | codeOf(next)
        packed &&= codeOf(next) !== 0
      }
      packed &&= index - first <= longestPacked
    } else if (type === Class.otherLetter) index = endOfWord(text, first, index)
    else if (type === Class.lead) {
      if (isTrail(text.charCodeAt(index))) index++
    } else if (code === dot) {
      while (text.charCodeAt(index) === dot) index++
      packed = index === first + 1
    }
    const word = packed
      ? packedWords.find(low, high) || learnPacked(low, high, text.slice(first, index))
      : lookUp(text.slice(first, Math.min(index, first + longestWord)))
    start[count] = first
    end[count] = index
    kind[count] = kinds[type] as number
    gap[count] = between
    syllable[count] = idOf(word)
    shape[count] = shapeOf(word)
    count++
    between = Gap.none
    lines = 0
  }
  if (length > longestKept) scratch = columns(longestKept)
  return {
    source,
    text,
    offsets,
    ends,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    gap: gap.slice(0, count),
    syllable: syllable.slice(0, count),
    shape: shape.slice(0, count)
  }
}

/** Longer columns are not kept for the next text. */
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

const T = 84
const dot = 46
const apostrophe = 39

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

/** Second half of a surrogate pair; a lone first half stands alone. */
function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const type = classOf(unitOf(text.charCodeAt(at)))
  return type === Class.letter || type === Class.otherLetter
}
