import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {type MonthName, readMonthName} from './month-name.js'
import {presentYear, settleYear} from './settle-year.js'
import {readYearBehind, type YearBehind} from './year-behind.js'
import {isYearly} from './yearly.js'

const thang = syllable('tháng')
const thu = syllable('thứ')
const mang = syllable('mạng')
const nga = syllable('Nga')
const parts = syllables('đầu giữa cuối')
const joints = syllables('đến tới - và ,')
/** Numbers and words that make `tháng` a span of time: `6 tháng`, `mấy tháng`. */
const counts = syllables('một hai ba bốn năm sáu bảy tám chín mười mấy vài nhiều mỗi từng hằng hàng các những')

/**
 * Tháng: a month with its year or without, by number or name.
 *
 * ```text
 * > | Tháng 6-2024, cuối tháng Sáu, tháng 3 đến tháng 5/2021
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^  ^^^^^^^     ^^^^^^^^^^^^
 * ```
 */
export const month = defineConstruct({
  name: 'month',
  type: 'time',
  triggers: {words: ['tháng']},
  read(reader, at) {
    if (isInCitation(reader, at) || isCounted(reader, at)) return undefined
    const name = readMonthName(reader, at + 1)
    if (name === undefined || !isMonth(reader, at, name)) return undefined
    const behind = readYearBehind(reader, name.to)
    const year = behind ?? sharedYear(reader, name.to)
    const open = isYearly(reader, name.to) ? undefined : settleYear(reader, name.month)
    const settled = year === undefined ? open : year.year
    return {
      type: 'time',
      rule: 'month',
      from: reader.isOneOf(at - 1, parts) && at > reader.sentenceStart(at) ? at - 1 : at,
      to: behind?.to ?? name.to,
      value: edtf(settled, name.month),
      certainty: year?.stated ? 'stated' : 'implied'
    }
  }
})

function isCounted(reader: Reader, at: number): boolean {
  if (at === reader.sentenceStart(at)) return false
  // `lần thứ 13 tháng 9/2016`: the number belongs to the ordinal.
  return (reader.isNumber(at - 1) && !reader.is(at - 2, thu)) || reader.isOneOf(at - 1, counts)
}

/** Not `Cách mạng Tháng Tám`, nor `tháng năm` before a year (`hai tháng năm 2023`), nor a number with a unit. */
function isMonth(reader: Reader, at: number, name: MonthName): boolean {
  if (reader.is(at - 1, mang) || reader.is(name.to, nga)) return false
  if (!name.spelled) return !(reader.isGlued(name.to) && reader.isWord(name.to))
  return !(name.month === 5 && (reader.isNumber(name.to) || presentYear(reader) === undefined))
}

/** The year of a later month that a month before it shares: `tháng 3 đến tháng 5/2021`. */
function sharedYear(reader: Reader, at: number): YearBehind | undefined {
  if (!reader.isOneOf(at, joints) || !reader.is(at + 1, thang)) return undefined
  const next = readMonthName(reader, at + 2)
  return next && readYearBehind(reader, next.to)
}
