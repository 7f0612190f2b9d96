import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const comma = syllable(',')
const va = syllable('và')
const open = syllable('(')
const close = syllable(')')
/** Words before a bare year: from, until, born in … */
const cues = syllables('từ đến tới sinh trước sau')
/** What such a number counts instead. */
const units = syllables('đồng tỷ tỉ triệu nghìn người hộ km m ha kg tấn usd đại xã')

/**
 * Năm không có chữ `năm`: a year by its number alone, where a word before it or a year beside it says so.
 *
 * ```text
 * > | các năm 2015, 2016; tầm nhìn đến 2030
 *                   ^^^^               ^^^^
 * ```
 */
export const bareYear = defineConstruct({
  name: 'bare-year',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    if (!isYear(reader, at) || isInCitation(reader, at) || !isMeantAsYear(reader, at)) return undefined
    return {type: 'time', rule: 'bare-year', from: at, to: at + 1, value: edtf(reader.number(at)), certainty: 'stated'}
  }
})

function isMeantAsYear(reader: Reader, at: number): boolean {
  if (at === reader.sentenceStart(at) || reader.isOneOf(at + 1, units)) return false
  if (at + 1 < reader.text.count && reader.isGlued(at + 1) && !reader.isOneOf(at + 1, closers)) return false
  if (reader.isOneOf(at - 1, cues)) return true
  if (reader.is(at - 1, open)) return reader.is(at + 1, close)
  const joined = reader.is(at - 1, comma) || reader.is(at - 1, va)
  const before = joined ? reader.chart.endingAt('time', at - 1) : undefined
  return before !== undefined && /^\d{4}$/u.test(before.value ?? '')
}

const closers = syllables(', . ; ) : ” "')
