import type {TokenRange} from '../../segment/segmented-text.js'
import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {isDay} from './calendar.js'

const slash = syllable('/')
const hyphen = syllable('-')
const dot = syllable('.')
const comma = syllable(',')
const colon = syllable(':')
const percent = syllable('%')
const separators: ReadonlySet<number> = new Set([slash, hyphen, dot])
/** Marks that may stand right before a date. */
const openers = syllables('( [ “ ‘ " , ; :')

/** A date in digits as it stands in the text. */
export interface NumericDate extends TokenRange {
  readonly day: number
  readonly month: number
  readonly year?: number
  readonly separator: '/' | '-' | '.'
  /** Whether there is space on both sides of the separator. */
  readonly spaced: boolean
}

/**
 * Read a date in digits: `8-3`, `08/03/2011`, `8.3.2011`, `24/ 7`. Whether it is meant as a date is for others to say.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first number.
 * @param isTail
 *   Whether it is the tail of a range, so that a hyphen may stand right before it.
 * @returns
 *   The date, or nothing where the numbers are no day and month, or belong to something longer.
 */
export function readNumericDate(reader: Reader, at: number, isTail = false): NumericDate | undefined {
  if (!isShort(reader, at)) return undefined
  if (!isTail && at > 0 && reader.isGlued(at) && !reader.isOneOf(at - 1, openers)) return undefined
  const separator = reader.id(at + 1)
  if (!separators.has(separator) || !isShort(reader, at + 2) || reader.sentenceEnd(at) <= at + 2) return undefined
  const {gap} = reader.text
  const spaced = gap[at + 1] !== Gap.none && gap[at + 2] !== Gap.none
  if (gap[at + 1] === Gap.line || gap[at + 2] === Gap.line) return undefined
  if (separator === dot && (gap[at + 1] !== Gap.none || gap[at + 2] !== Gap.none)) return undefined
  const day = reader.number(at)
  const month = reader.number(at + 2)
  const mark = separator === slash ? '/' : separator === hyphen ? '-' : '.'
  const base = {from: at, day, month, separator: mark, spaced} as const
  const year = readYear(reader, at + 3, separator)
  const to = year === undefined ? at + 3 : at + 5
  if (!isDay(day, month, year) || isContinued(reader, to, separator, year !== undefined)) return undefined
  return year === undefined ? {...base, to} : {...base, to, year}
}

function isShort(reader: Reader, at: number): boolean {
  return reader.isNumber(at) && reader.word(at).length <= 2
}

/** The year behind day and month, mostly behind the same separator: `8-3/2011` occurs too. */
function readYear(reader: Reader, at: number, separator: number): number | undefined {
  const mark = reader.id(at)
  if ((mark !== separator && mark !== slash) || !reader.isNumber(at + 1)) return undefined
  if (!reader.isGlued(at) && !reader.isGlued(at + 1)) return undefined
  const digits = reader.word(at + 1)
  if (digits.length === 4) return /^(?:1[5-9]|20)/u.test(digits) ? Number(digits) : undefined
  // Two digits: the old papers' `8/3/11`.
  if (digits.length !== 2 || mark !== separator || separator === dot) return undefined
  return Number(digits) + (Number(digits) < 60 ? 2000 : 1900)
}

/** Whether the numbers go on behind: `1.2.3.4`, `8.3,5`, `8/3/abc`, `2-3%`, `8/3h`; with a year a date is complete. */
function isContinued(reader: Reader, to: number, separator: number, hasYear: boolean): boolean {
  if (reader.is(to, percent)) return true
  if (!reader.isGlued(to) || to >= reader.text.count) return false
  if (reader.isWord(to)) return !hasYear
  const glued = to + 1 < reader.text.count && reader.isGlued(to + 1)
  if (reader.is(to, separator)) return glued && (reader.isNumber(to + 1) || separator === slash)
  if (reader.is(to, slash)) return glued && !hasYear
  return (reader.is(to, comma) || reader.is(to, colon)) && glued && reader.isNumber(to + 1)
}
