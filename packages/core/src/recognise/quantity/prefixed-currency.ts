import {syllable} from '../../tokenise/syllables.js'
import type {QuantityDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {approximateFrom} from './approximation.js'
import {readNumberValue} from './number-value.js'

const sign = syllable('$')
const us = syllable('us')
const usd = syllable('usd')

/**
 * Read an amount whose sign stands before the number, as in English: `$5 triệu`, `US$ 3,2 tỷ`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number.
 */
export function readPrefixed(reader: Reader, at: number): QuantityDraft[] | undefined {
  if (at === 0 || !reader.isNumber(at) || !reader.is(at - 1, sign) || at - 1 < reader.sentenceStart(at))
    return undefined
  const isUs = at > 1 && reader.is(at - 2, us) && reader.isGlued(at - 1)
  const from = isUs ? at - 2 : at - 1
  // `10$ 5 lần`, `A$5`: the sign closes what stands before, or is of another country.
  if (from > 0 && reader.isGlued(from) && (reader.isWord(from - 1) || reader.isNumber(from - 1))) return undefined
  if (!isUs && !reader.isGlued(at)) return undefined
  const number = readNumberValue(reader, at)
  if (number === undefined) return undefined
  const isDoubled = number.to < reader.sentenceEnd(at) && reader.is(number.to, usd)
  return [
    {
      type: 'quantity',
      rule: 'money',
      from,
      to: isDoubled ? number.to + 1 : number.to,
      value: number.value,
      unit: 'USD',
      ...(approximateFrom(reader, from) !== undefined && {approximate: true})
    }
  ]
}
