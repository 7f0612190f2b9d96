import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {isYear} from './year-behind.js'

const nam = syllable('năm')
const open = syllable('(')
const close = syllable(')')
const stems = numbered('giáp ất bính đinh mậu kỷ canh tân nhâm quý')
const branches = numbered('tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi')
/** Stem and branch 0, Giáp Tý, are those of this year. */
const firstOfCycle = 1984
const cycle = 60

/** A lunar year as it stands behind a day. */
export interface LunarYear {
  /** Index behind its last token. */
  readonly to: number
  /** The year in digits, or the one of its name that is nearest to another year. */
  readonly year?: number
}

/**
 * Read a lunar year by its name, its digits, or both: `Đinh Dậu`, `năm Canh Tý 2020`, `2017`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where it may stand.
 * @param near
 *   The year of publication or of the text, which chooses among the years of one name.
 */
export function readLunarYear(reader: Reader, at: number, near: number | undefined): LunarYear | undefined {
  const limit = reader.sentenceEnd(at - 1)
  const from = reader.is(at, nam) ? at + 1 : at
  if (from >= limit) return undefined
  const name = nameAt(reader, from)
  // `năm Canh Tý (1300)`: of a year long ago.
  if (name !== undefined && reader.is(from + 2, open) && reader.is(from + 4, close) && reader.isNumber(from + 3)) {
    return {to: from + 2, year: reader.number(from + 3)}
  }
  const digits = name === undefined ? from : yearBehindName(reader, from + 2)
  if (digits < limit && isYear(reader, digits)) return {to: digits + 1, year: reader.number(digits)}
  if (name === undefined) return undefined
  return {to: from + 2, ...(near !== undefined && {year: nearestOf(name, near)})}
}

/**
 * Whether the name of a lunar year stands at a token, with `năm` or without: `năm Canh Tý`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function isLunarYear(reader: Reader, at: number): boolean {
  return nameAt(reader, reader.is(at, nam) ? at + 1 : at) !== undefined
}

/** `Canh Tý 2020`, `Canh Tý năm 2020`; a bracket belongs to what follows. */
function yearBehindName(reader: Reader, at: number): number {
  return reader.is(at, nam) ? at + 1 : at
}

/** Place of a year's name in the cycle of sixty. */
function nameAt(reader: Reader, at: number): number | undefined {
  const stem = stems.get(reader.id(at))
  const branch = branches.get(reader.id(at + 1))
  // Stem and branch go by turns: only names of which both are odd or both even are years.
  if (stem === undefined || branch === undefined || (stem - branch) % 2 !== 0) return undefined
  return Array.from({length: cycle}, (_, index) => index).find((index) => index % 10 === stem && index % 12 === branch)
}

function nearestOf(name: number, near: number): number {
  const first = firstOfCycle + name
  return first + cycle * Math.round((near - first) / cycle)
}

function numbered(words: string): ReadonlyMap<number, number> {
  return new Map(words.split(' ').map((word, index) => [syllable(word), index]))
}
