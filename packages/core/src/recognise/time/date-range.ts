import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {readDayPrefix} from './day-prefix.js'
import {readNumericDate} from './numeric-date.js'
import {settleYear} from './settle-year.js'

const hyphen = syllable('-')

/**
 * Khoảng ngày nối bằng gạch: two days, each with its month, joined by a dash.
 *
 * ```text
 * > | kỳ nghỉ lễ 30/4-1/5
 *                ^^^^^^^^
 * ```
 */
export const dateRange = defineConstruct({
  name: 'date-range',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    const first = readNumericDate(reader, at)
    if (first === undefined || first.separator === '-' || !reader.is(first.to, hyphen)) return undefined
    const last = readNumericDate(reader, first.to + 1, true)
    if (last?.separator !== first.separator || isInCitation(reader, at)) return undefined
    // Two years apart are a life or an anniversary (`2/9/1945 - 2/9/2025`): two days, no span.
    if (first.year !== undefined && first.year !== last.year) return undefined
    const year = last.year ?? settleYear(reader, last.month, last.day)
    const crossesYear = first.month > last.month && year !== undefined
    const {from, dayPart} = readDayPrefix(reader, at)
    const start = edtf(crossesYear ? year - 1 : year, first.month, first.day)
    return {
      type: 'time',
      rule: 'date-range',
      from,
      to: last.to,
      value: `${start}/${edtf(year, last.month, last.day)}`,
      dayPart,
      certainty: last.year === undefined ? 'implied' : 'stated'
    }
  }
})
