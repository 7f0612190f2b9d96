import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isMeantAsDay} from './day-evidence.js'
import {readDayPrefix} from './day-prefix.js'
import {type NumericDate, readNumericDate} from './numeric-date.js'
import {settleYear} from './settle-year.js'
import {isYearly} from './yearly.js'

const ngay = syllable('ngày')
const joints = syllables('đến tới')

/**
 * Ngày và tháng bằng chữ số: day and month in digits, the year settled by the article.
 *
 * ```text
 * > | Sáng 9/8, Thành ủy Hà Nội tổ chức hội nghị
 *     ^^^^^^^^
 * ```
 */
export const dayMonth = defineConstruct({
  name: 'day-month',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    const date = readNumericDate(reader, at)
    if (date === undefined || date.year !== undefined || isInCitation(reader, at)) return undefined
    if (!isMeantAsDay(reader, date)) return undefined
    const {from, dayPart} = readDayPrefix(reader, at)
    const yearly = isYearly(reader, date.to)
    const year = yearly ? undefined : (yearOfRange(reader, date) ?? settleYear(reader, date.month, date.day))
    if (year === undefined && !yearly) reader.message('unsettled-year', {from, to: date.to})
    return {
      type: 'time',
      rule: 'day-month',
      from,
      to: date.to,
      value: edtf(year, date.month, date.day),
      dayPart,
      certainty: 'implied'
    }
  }
})

/** The year that stands with the end of the range that a day opens: `từ 24/4 đến 31/7/2021`. */
function yearOfRange(reader: Reader, {to, month, separator}: NumericDate): number | undefined {
  if (!reader.isOneOf(to, joints) || to >= reader.sentenceEnd(to - 1)) return undefined
  const end = readNumericDate(reader, reader.is(to + 1, ngay) ? to + 2 : to + 1)
  if (end?.year === undefined || end.separator !== separator) return undefined
  return month > end.month ? end.year - 1 : end.year
}
