import {defineConstruct} from '../construct.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isMeantAsDay} from './day-evidence.js'
import {readDayPrefix} from './day-prefix.js'
import {readNumericDate} from './numeric-date.js'
import {settleYear} from './settle-year.js'
import {isYearly} from './yearly.js'

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
    const year = yearly ? undefined : settleYear(reader, date.month, date.day)
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
