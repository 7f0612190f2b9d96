import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {presentYear} from './settle-year.js'

const nam = syllable('năm')
const nay = syllable('nay')
const comma = syllable(',')
const previous = syllables('ngoái trước')
const next = syllables('sau tới')
const joints = syllables('/ - .')

/** A year that stands behind a month, a quarter or a part of a year. */
export interface YearBehind {
  /** Index behind its last token. */
  readonly to: number
  /** The year; absent where the words point at one that nothing settles. */
  readonly year?: number
  /** Whether the text has the year itself. */
  readonly stated: boolean
}

/**
 * Whether a token is a year of four digits.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function isYear(reader: Reader, at: number): boolean {
  return reader.isNumber(at) && /^(?:1[5-9]|20)\d\d$/u.test(reader.word(at))
}

/**
 * Read the year behind a month or quarter: `/2024`, `-2024`, ` 2024`, ` năm 2024`, `, năm 2024`, ` năm nay`, ` năm ngoái`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token behind the month or quarter.
 */
export function readYearBehind(reader: Reader, at: number): YearBehind | undefined {
  if (at >= reader.sentenceEnd(at - 1)) return undefined
  if (reader.isOneOf(at, joints) && isYear(reader, at + 1)) {
    const glued = reader.isGlued(at) || reader.isGlued(at + 1) || !reader.is(at, syllable('.'))
    return glued ? {to: at + 2, year: reader.number(at + 1), stated: true} : undefined
  }
  if (isYear(reader, at)) return {to: at + 1, year: reader.number(at), stated: true}
  if (reader.is(at, comma) && reader.is(at + 1, nam) && isYear(reader, at + 2)) {
    return {to: at + 3, year: reader.number(at + 2), stated: true}
  }
  if (!reader.is(at, nam)) return undefined
  if (isYear(reader, at + 1)) return {to: at + 2, year: reader.number(at + 1), stated: true}
  const shift = yearShift(reader, at + 1)
  if (shift === undefined) return undefined
  const present = presentYear(reader)
  return {to: at + 2, year: present === undefined ? undefined : present + shift, stated: false}
}

/**
 * How many years a word behind `năm` moves the present one: `nay`, `ngoái`, `trước`, `sau`, `tới`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 */
export function yearShift(reader: Reader, at: number): number | undefined {
  if (reader.is(at, nay)) return 0
  if (reader.isOneOf(at, previous)) return -1
  return reader.isOneOf(at, next) ? 1 : undefined
}
