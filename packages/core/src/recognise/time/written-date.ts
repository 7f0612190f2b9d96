import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {edtf, isDay} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {readDayPrefix} from './day-prefix.js'
import {readMonthName} from './month-name.js'
import {settleYear} from './settle-year.js'
import {readYearBehind} from './year-behind.js'

const thang = syllable('tháng')

/**
 * Ngày tháng viết bằng chữ: a day with the word `tháng`, with its year or without.
 *
 * ```text
 * > | ngày 08 tháng 3 năm 2011
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const writtenDate = defineConstruct({
  name: 'written-date',
  type: 'time',
  triggers: {words: ['tháng']},
  read(reader, at) {
    const number = at - 1
    if (!reader.isNumber(number) || reader.word(number).length > 2 || isInCitation(reader, at)) return undefined
    const month = readMonthName(reader, at + 1)
    const {from, dayPart} = readDayPrefix(reader, number)
    // `6 tháng 5 ngày`: a span of time, unless `ngày` or a part of the day says that the number is a day.
    if (month === undefined || from === number || !reader.is(at, thang)) return undefined
    const day = reader.number(number)
    const year = readYearBehind(reader, month.to)
    const settled = year === undefined ? settleYear(reader, month.month, day) : year.year
    if (!isDay(day, month.month, settled)) return undefined
    return {
      type: 'time',
      rule: 'written-date',
      from,
      to: year?.to ?? month.to,
      value: edtf(settled, month.month, day),
      dayPart,
      certainty: year?.stated ? 'stated' : 'implied'
    }
  }
})
