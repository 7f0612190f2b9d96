import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {readDayPrefix} from './day-prefix.js'
import {readNumericDate} from './numeric-date.js'

const joints = syllables('- /')
/** Words that let a year of two digits pass. */
const dayWords = syllables('ngày hôm sáng trưa chiều tối đêm')

/**
 * Ngày, tháng, năm bằng chữ số: a day with its year in digits.
 *
 * ```text
 * > | Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị
 *                         ^^^^^^^^^^^^^^^
 * ```
 */
export const fullDate = defineConstruct({
  name: 'full-date',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    const date = readNumericDate(reader, at, isSecond(reader, at))
    if (date?.year === undefined || date.spaced || isInCitation(reader, at)) return undefined
    const short = reader.word(date.to - 1).length === 2
    if (short && !reader.isOneOf(at - 1, dayWords)) return undefined
    const {from, dayPart} = readDayPrefix(reader, at)
    return {
      type: 'time',
      rule: 'full-date',
      from,
      to: date.to,
      value: edtf(date.year, date.month, date.day),
      dayPart,
      certainty: 'stated'
    }
  }
})

/** The second of two dates joined by a mark: `(9/7/1912-9/7/2017)`, `(21-6-1925/21-6-2017)`. */
function isSecond(reader: Reader, at: number): boolean {
  return reader.isOneOf(at - 1, joints) && reader.chart.endingAt('time', at - 1)?.rule === 'full-date'
}
