import {syllable, syllables} from '../../tokenise/syllables.js'
import type {QuantityDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {approximateFrom} from './approximation.js'
import {type NumberValue, readNumberValue} from './number-value.js'
import type {Units} from './unit.js'

/** Things that bear a number: `quận 2 ngày 7-2` has no two days. */
const numbered = syllables('quận phường tổ khóa thứ số kỳ khu điều khoản lớp')
const hyphen = syllable('-')
const joints = syllables('- đến tới')
const clock = syllables('giờ g h')

/**
 * Read a number with its unit, or a range whose second number has the unit of both: `26 - 26,5%`,
 * `5 đến 7%`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number's first token.
 * @param units
 *   The units that count.
 * @param rule
 *   Name of the construct that asks.
 */
export function readQuantity(reader: Reader, at: number, units: Units, rule: string): QuantityDraft[] | undefined {
  if (isTail(reader, at) || reader.isOneOf(at - 1, numbered)) return undefined
  const first = readNumberValue(reader, at)
  if (first === undefined) return undefined
  const own = units.startingAt(reader, first.to)
  if (own !== undefined) return [draft(reader, first, own.to, own.unit, rule)]
  if (!reader.isNumber(at) || !reader.isOneOf(first.to, joints) || !reader.isNumber(first.to + 1)) return undefined
  // `từ 10 giờ 15 đến 16 giờ`: minutes of the clock open no range.
  if (reader.isOneOf(at - 1, clock)) return undefined
  const second = readNumberValue(reader, first.to + 1)
  const shared = second && units.startingAt(reader, second.to)
  if (second === undefined || shared === undefined || second.value <= 0) return undefined
  const end = draft(reader, second, shared.to, shared.unit, rule)
  const value = sharedValue(first, second)
  // Words join a smaller number to a larger one only.
  if (value === undefined || (value >= second.value && !reader.is(first.to, hyphen))) return [end]
  return [draft(reader, {...first, value}, first.to, shared.unit, rule), end]
}

/** The first number of a range with the scale of the second: `10 - 20 tỷ`; none for `500 - 1 tỷ`, which leaves a scale out. */
function sharedValue(first: NumberValue, second: NumberValue): number | undefined {
  if (second.scale === 1 || first.scale > 1) return first.value
  return first.value <= second.value / second.scale ? first.value * second.scale : undefined
}

function draft(reader: Reader, number: NumberValue, to: number, unit: string, rule: string): QuantityDraft {
  return {
    type: 'quantity',
    rule,
    from: number.from,
    to,
    value: number.value,
    unit,
    ...(approximateFrom(reader, number.from) !== undefined && {approximate: true})
  }
}

/** Whether a number goes on from one before it: the `127` of `2.127`, the `5` of `A5`. */
function isTail(reader: Reader, at: number): boolean {
  return at > 0 && reader.isGlued(at) && (reader.isWord(at - 1) || (reader.isMark(at - 1) && reader.isNumber(at - 2)))
}
