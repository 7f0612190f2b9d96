import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf, shiftDays} from './calendar.js'
import {type DayPart, dayPartBefore} from './day-prefix.js'
import {readNumericDate} from './numeric-date.js'
import {presentOf} from './present-day.js'
import {settleYear} from './settle-year.js'

const ngay = syllable('ngày')
const hom = syllable('hôm')
const cung = syllable('cùng')
const nay = syllable('nay')
const openers = syllables('( ,')
const mai = syllable('mai')
/** Days between publication and the day that the word means. */
const shifts: ReadonlyMap<number, number> = new Map([
  [nay, 0],
  [syllable('qua'), -1],
  [syllable('kia'), -2],
  [mai, 1]
])
/** How far back `cùng ngày` reaches, in tokens. */
const reach = 1500
/** `mấy hôm nay` are these days. */
const several = syllables('mấy những bữa mọi')
/** `đêm qua`, but `trưa kia` is no day. */
const behindDayPart = syllables('nay qua mai')

/**
 * Ngày so với ngày báo ra: a day told from the day of publication, or `cùng ngày` from the last day that was named.
 *
 * ```text
 * > | Sáng nay, ngày mai, chiều cùng ngày
 *     ^^^^^^^^  ^^^^^^^^  ^^^^^^^^^^^^^^^
 * ```
 */
export const relativeDay = defineConstruct({
  name: 'relative-day',
  type: 'time',
  triggers: {words: ['nay', 'qua', 'kia', 'mai', 'ngày']},
  read(reader, at) {
    const found = reader.is(at, ngay) ? sameDay(reader, at) : dayFromToday(reader, at)
    if (found === undefined) return undefined
    const value = found.value ?? explained(reader, found.to) ?? today(reader, at)
    return {type: 'time', rule: 'relative-day', ...found, value, certainty: 'implied'}
  }
})

interface Found {
  from: number
  to: number
  value: string | null
  dayPart?: DayPart
}

/** `hôm nay`, `ngày hôm qua`, `ngày mai`, `sáng nay`, `tối qua`. */
function dayFromToday(reader: Reader, at: number): Found | undefined {
  const floor = reader.sentenceStart(at)
  if (at - 1 < floor) return undefined
  const {publishedAt} = reader.options
  const value = publishedAt === undefined ? null : shiftDays(publishedAt, shifts.get(reader.id(at)) as number)
  if (reader.is(at - 1, hom)) {
    if (reader.isOneOf(at - 2, several)) return undefined
    const from = at - 2 >= floor && reader.is(at - 2, ngay) ? at - 2 : at - 1
    const part = dayPartBefore(reader, from, floor)
    return {from: part?.from ?? from, to: at + 1, value, dayPart: part?.dayPart}
  }
  if (reader.is(at - 1, ngay)) return reader.is(at, mai) ? {from: at - 1, to: at + 1, value} : undefined
  if (!reader.isOneOf(at, behindDayPart)) return undefined
  const part = dayPartBefore(reader, at, floor)
  return part && {from: part.from, to: at + 1, value, dayPart: part.dayPart}
}

/** The date behind the words, in a bracket or behind a comma: `hôm qua (12/6)`, `sáng nay, ngày 6.2`. */
function explained(reader: Reader, to: number): string | undefined {
  if (!reader.isOneOf(to, openers)) return undefined
  const date = readNumericDate(reader, reader.is(to + 1, ngay) ? to + 2 : to + 1)
  return date && edtf(date.year ?? settleYear(reader, date.month, date.day), date.month, date.day)
}

/** The day of the news, where the text explains its `nay` elsewhere. */
function today(reader: Reader, at: number): string | null {
  return reader.is(at, nay) ? (presentOf(reader).today ?? null) : null
}

/** `cùng ngày` with its part of the day, before it or behind it. */
function sameDay(reader: Reader, at: number): Found | undefined {
  const floor = reader.sentenceStart(at)
  if (at - 1 < floor || !reader.is(at - 1, cung)) return undefined
  const part = dayPartBefore(reader, at - 1, floor)
  const from = part?.from ?? at - 1
  return {from, to: at + 1, value: lastDayBefore(reader, from), dayPart: part?.dayPart}
}

/** The last day that was named before a token, within reach. */
function lastDayBefore(reader: Reader, at: number): string | null {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const value = reader.chart.endingAt('time', before + 1)?.value
    if (value !== undefined && value !== null && /^(?:\d{4}|XXXX)-\d\d-\d\d$/u.test(value)) return value
  }
  return null
}
