import type {NormalisedText} from '../text/normalise.js'
import {lookUp} from './syllables.js'

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
export interface TokenisedText extends NormalisedText {
  /** How many tokens there are. */
  readonly count: number
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

const Class = {unknown: 0, letter: 1, digit: 2, space: 3, line: 4, mark: 5, lead: 6} as const

/** Class of each UTF-16 unit, found out when it is first met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== Class.unknown) return known
  const character = String.fromCharCode(code)
  let result: number = Class.mark
  if (/[\p{L}\p{M}]/u.test(character)) result = Class.letter
  else if (/\p{Nd}/u.test(character)) result = Class.digit
  else if (code === 10) result = Class.line
  else if (/\s/u.test(character)) result = Class.space
  else if (code >= 0xd800 && code <= 0xdbff) result = Class.lead
  classes[code] = result
  return result
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
  const {text} = normalised
  const {length} = text
  const start = new Int32Array(length)
  const end = new Int32Array(length)
  const kind = new Uint8Array(length)
  const gap = new Uint8Array(length)
  const syllable = new Int32Array(length)
  const shape = new Uint8Array(length)
  let count = 0
  let index = 0
  let lines = 0
  let between: number = Gap.none
  while (index < length) {
    const code = text.charCodeAt(index)
    const type = classOf(code)
    if (type === Class.space) {
      if (between === Gap.none) between = Gap.space
      index++
      continue
    }
    if (type === Class.line) {
      lines++
      between = lines > 1 ? Gap.blank : Gap.line
      index++
      continue
    }
    const first = index
    index++
    if (type === Class.letter) index = centralCommittee(text, first) ?? endOfWord(text, index)
    else if (type === Class.digit) while (index < length && classOf(text.charCodeAt(index)) === Class.digit) index++
    else if (type === Class.lead && isTrail(text.charCodeAt(index))) index++
    else if (code === 46) while (text.charCodeAt(index) === 46) index++
    const entry = lookUp(text.slice(first, Math.min(index, first + longestWord)))
    start[count] = first
    end[count] = index
    kind[count] = type === Class.letter ? Kind.word : type === Class.digit ? Kind.number : Kind.mark
    gap[count] = between
    syllable[count] = entry.id
    shape[count] = entry.shape
    count++
    between = Gap.none
    lines = 0
  }
  return {
    ...normalised,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    gap: gap.slice(0, count),
    syllable: syllable.slice(0, count),
    shape: shape.slice(0, count)
  }
}

/** No word of any lexicon is longer; the rest of a longer run is not looked at. */
const longestWord = 40

/** `T.Ư`, `T.W`: one word, the dotted spelling of `TW` (Trung ương) in Hà Nội's papers. */
function centralCommittee(text: string, from: number): number | undefined {
  if (text.charCodeAt(from) !== 84 || text.charCodeAt(from + 1) !== 46) return undefined
  const second = text.charAt(from + 2)
  if (second !== 'Ư' && second !== 'W') return undefined
  return classOf(text.charCodeAt(from + 3) || 0) === Class.letter ? undefined : from + 3
}

/** Second half of a surrogate pair; a lone first half stands alone. */
function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function endOfWord(text: string, from: number): number {
  let index = from
  for (;;) {
    while (index < text.length && classOf(text.charCodeAt(index)) === Class.letter) index++
    const apostrophe = text.charCodeAt(index) === 39 && classOf(text.charCodeAt(index + 1) || 0) === Class.letter
    if (!apostrophe) return index
    index++
  }
}
