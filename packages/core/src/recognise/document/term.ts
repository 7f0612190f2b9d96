import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {romanValue} from './roman.js'

const khoa = syllable('khóa')
const lan = syllable('lần')
const thu = syllable('thứ')
const open = syllable('(')
const close = syllable(')')
const marks = syllables(', -')
const words: ReadonlyMap<number, number> = new Map(
  ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [
    syllable(word),
    index + 1
  ])
)

/** A number read from the text. */
export interface Ordinal {
  readonly value: number
  /** Index behind its last token. */
  readonly to: number
}

/**
 * Read a term: `khóa XII`, `(khóa 12)`, `Khóa X`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where it may stand.
 */
export function readTerm(reader: Reader, at: number): Ordinal | undefined {
  const inner = reader.is(at, open) || reader.isOneOf(at, marks) ? at + 1 : at
  if (!reader.is(inner, khoa)) return undefined
  const number = readRomanOrDigits(reader, inner + 1)
  if (number === undefined) return undefined
  if (!reader.is(at, open)) return number
  return reader.is(number.to, close) ? {value: number.value, to: number.to + 1} : undefined
}

/**
 * Read an ordinal: `lần thứ XII`, `lần thứ tư`, `thứ 4`, `lần 2`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where it may stand.
 */
export function readOrdinal(reader: Reader, at: number): Ordinal | undefined {
  let index = at
  if (reader.is(index, lan)) index++
  if (reader.is(index, thu)) index++
  if (index === at) return undefined
  return readRomanOrDigits(reader, index) ?? readCardinal(reader, index)
}

/**
 * Read a number from one to ten in words.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function readCardinal(reader: Reader, at: number): Ordinal | undefined {
  const value = words.get(reader.id(at))
  return value === undefined ? undefined : {value, to: at + 1}
}

/**
 * Read a number in Roman or Arabic digits.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function readRomanOrDigits(reader: Reader, at: number): Ordinal | undefined {
  if (reader.isNumber(at)) {
    const value = reader.number(at)
    return reader.word(at).length <= 2 && value > 0 ? {value, to: at + 1} : undefined
  }
  const value = romanValue(reader.word(at))
  return value === undefined ? undefined : {value, to: at + 1}
}
