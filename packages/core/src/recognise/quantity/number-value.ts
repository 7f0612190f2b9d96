import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const dot = syllable('.')
const comma = syllable(',')
const half = syllable('rưỡi')
const ten = syllable('mười')
const tens = syllable('mươi')
const hundred = syllable('trăm')
const zero = syllables('linh lẻ')
const digits: ReadonlyMap<number, number> = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9
  }).map(([word, value]) => [syllable(word), value])
)
const scales: ReadonlyMap<number, number> = new Map(
  Object.entries({chục: 10, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9}).map(([word, value]) => [
    syllable(word),
    value
  ])
)

/** Words that open a number in words. */
export const numberWords = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** A number as the text has it. */
export interface NumberValue extends TokenRange {
  readonly value: number
  /** Power of ten that a word behind the digits says: `3 tỷ` has a thousand million; 1 where there is none. */
  readonly scale: number
}

/**
 * Read a number in digits or words with its scale: `2.127,6 tỷ`, `25 nghìn tỷ`, `3 triệu rưỡi`, `hai trăm`.
 *
 * A dot before three digits parts thousands; a comma opens the fraction, and so does a dot before one or two digits.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 */
export function readNumberValue(reader: Reader, at: number): NumberValue | undefined {
  return readScaled(reader, at, 2)
}

/** Read a number that may have as many smaller parts behind it as `depth` says: `1 tỷ 200 triệu 50 nghìn`. */
function readScaled(reader: Reader, at: number, depth: number): NumberValue | undefined {
  const base = reader.isNumber(at) ? inDigits(reader, at) : inWords(reader, at)
  if (base === undefined) return undefined
  let {value, to} = base
  const limit = reader.sentenceEnd(at)
  let scale = 1
  for (let count = 0; count < 3 && to < limit; count++) {
    const factor = scales.get(reader.id(to))
    if (factor === undefined) break
    scale *= factor
    to++
  }
  value *= scale
  if (scale > 1 && to < limit && reader.is(to, half)) {
    value += scale / 2
    to++
  }
  if (scale > 1 && to < limit && depth > 0) {
    const rest = smallerPart(reader, to, scale, depth - 1)
    if (rest !== undefined) return {from: at, to: rest.to, value: value + rest.value, scale}
  }
  // Decimal fractions times powers of ten leave dust behind: 93.72 * 1e9.
  const clean = Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15))
  return {from: at, to, value: clean, scale}
}

/** `211 triệu` behind `336 tỷ`, `hai trăm triệu` behind `một tỷ`: the rest in the next smaller scale. */
function smallerPart(reader: Reader, at: number, scale: number, depth: number): NumberValue | undefined {
  if (reader.isNumber(at) ? reader.isGlued(at) : !digits.has(reader.id(at))) return undefined
  const rest = readScaled(reader, at, depth)
  const hasScale = rest !== undefined && scales.has(reader.id(rest.to - 1))
  return hasScale && rest.value < scale ? rest : undefined
}

function inDigits(reader: Reader, at: number): {value: number; to: number} | undefined {
  let text = reader.word(at)
  if (text.length > 15) return undefined
  let to = at + 1
  while (text.length <= 15 && isGroup(reader, to, dot, 3)) {
    text += reader.word(to + 1)
    to += 2
  }
  if (isFraction(reader, to)) {
    text += `.${reader.word(to + 1)}`
    to += 2
  }
  const value = Number(text)
  return Number.isFinite(value) ? {value, to} : undefined
}

function isGroup(reader: Reader, at: number, mark: number, length: number): boolean {
  return isGluedNumber(reader, at, mark) && reader.word(at + 1).length === length
}

/** `,66`, and the English `.72`: never three digits behind a dot. */
function isFraction(reader: Reader, at: number): boolean {
  if (isGluedNumber(reader, at, comma)) return reader.word(at + 1).length <= 6
  return isGroup(reader, at, dot, 1) || isGroup(reader, at, dot, 2)
}

function isGluedNumber(reader: Reader, at: number, mark: number): boolean {
  return reader.is(at, mark) && reader.isGlued(at) && reader.isNumber(at + 1) && reader.isGlued(at + 1)
}

/** `hai`, `mười lăm`, `hai mươi mốt`, `ba trăm linh năm`: up to 999. */
function inWords(reader: Reader, at: number): {value: number; to: number} | undefined {
  let to = at
  let value = 0
  const first = digits.get(reader.id(to))
  if (first !== undefined && reader.is(to + 1, hundred)) {
    value = first * 100
    to += 2
    if (reader.isOneOf(to, zero)) to++
  }
  if (reader.is(to, ten)) {
    value += 10
    to++
    const unit = digits.get(reader.id(to))
    return unit === undefined ? {value, to} : {value: value + unit, to: to + 1}
  }
  const digit = digits.get(reader.id(to))
  if (digit === undefined) return to > at ? {value, to} : undefined
  to++
  if (!reader.is(to, tens)) return {value: value + digit, to}
  value += digit * 10
  to++
  const unit = digits.get(reader.id(to))
  return unit === undefined ? {value, to} : {value: value + unit, to: to + 1}
}
