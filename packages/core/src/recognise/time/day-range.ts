import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf, isDay} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {readDayPrefix} from './day-prefix.js'
import {readMonthName} from './month-name.js'
import {readNumericDate} from './numeric-date.js'
import {settleYear} from './settle-year.js'
import {readYearBehind} from './year-behind.js'

const ngay = syllable('ngày')
const thang = syllable('tháng')
const open = syllable('(')
/** `từ 29 đến 31-5` */
const rangeCues = syllables('từ')
const dateMarks = syllables('/ - .')
const joints = syllables('và đến tới - ,')
/** No list of days is longer. */
const longest = 8

/** The dated day at the end of a list or range. */
interface LastDay {
  readonly to: number
  readonly day: number
  readonly month: number
  readonly year?: number
  /** Whether its form shows that the days are days: a slash, the word `tháng`. */
  readonly clear: boolean
}

/**
 * Nhiều ngày chung một tháng: days that share the month of the last one.
 *
 * ```text
 * > | trong hai ngày 7 và 8/2
 *               ^^^^^^^^^^^^^
 * > | từ 11-13/10
 *        ^^^^^^^^
 * ```
 */
export const dayRange = defineConstruct({
  name: 'day-range',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    if (isInCitation(reader, at) || isContinuation(reader, at)) return undefined
    const last = readLastDay(reader, at)
    if (last === undefined) return undefined
    const first = reader.number(at)
    const {from, dayPart} = readDayPrefix(reader, at)
    // With hyphens alone `5-7-9` is a date or a score; without `ngày` the numbers of `2, 3-4` need not be days.
    if (!last.clear && from === at && !reader.isOneOf(at - 1, rangeCues) && !isExplaining(reader, at)) return undefined
    const year = last.year ?? settleYear(reader, last.month, last.day)
    if (last.day <= first || !isDay(last.day, last.month, year)) return undefined
    return {
      type: 'time',
      rule: 'day-range',
      from,
      to: last.to,
      value: `${edtf(year, last.month, first)}/${edtf(year, last.month, last.day)}`,
      dayPart,
      certainty: last.year === undefined ? 'implied' : 'stated'
    }
  }
})

/** `trong ba ngày (13-15.6)` */
function isExplaining(reader: Reader, at: number): boolean {
  return reader.is(at - 1, open) && reader.is(at - 2, ngay)
}

/** Whether a number goes on from the one before it: the `3` of `10/3 đến 19/4`. */
function isContinuation(reader: Reader, at: number): boolean {
  return reader.isGlued(at) && reader.isOneOf(at - 1, dateMarks) && reader.isNumber(at - 2)
}

/** Read from the first bare day to the last one with its month: `5, 6 và 7-9`, `5 đến ngày 7/9`. */
function readLastDay(reader: Reader, at: number): LastDay | undefined {
  let index = at
  for (let count = 0; count < longest; count++) {
    if (!isDayNumber(reader, index) || !reader.isOneOf(index + 1, joints)) return undefined
    index += 2
    if (reader.is(index, ngay)) index++
    if (!isDayNumber(reader, index)) return undefined
    const date = readNumericDate(reader, index, true)
    if (date !== undefined) return date.spaced ? undefined : {...date, clear: date.separator === '/'}
    if (reader.is(index + 1, thang)) return writtenMonth(reader, index)
  }
  return undefined
}

/** `9 tháng 8 năm 2025`. */
function writtenMonth(reader: Reader, at: number): LastDay | undefined {
  const name = readMonthName(reader, at + 2)
  if (name === undefined) return undefined
  const year = readYearBehind(reader, name.to)
  return {to: year?.to ?? name.to, day: reader.number(at), month: name.month, year: year?.year, clear: false}
}

function isDayNumber(reader: Reader, at: number): boolean {
  return reader.isNumber(at) && reader.word(at).length <= 2 && reader.number(at) >= 1 && reader.number(at) <= 31
}
