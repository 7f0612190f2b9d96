import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {isInCitation} from './citation-parts.js'
import {readDayPrefix} from './day-prefix.js'
import {solarDay} from './lunar-calendar.js'
import {isLunarYear, readLunarYear} from './lunar-year.js'
import {readMonthName} from './month-name.js'
import {readNumericDate} from './numeric-date.js'
import {presentOf} from './present-day.js'

const ram = syllable('rằm')
const thang = syllable('tháng')
const tet = syllable('tết')
const am = syllable('âm')
const lich = syllable('lịch')
const amLich = syllable('ÂL')
const open = syllable('(')
const close = syllable(')')
const nguyen = syllable('nguyên')
const dan = syllable('đán')
/** Of the first ten days of a month. */
const firstDays = syllables('mùng mồng')
/** Months that only the lunar calendar calls so. */
const lunarMonths = syllables('giêng chạp')
/** The last days of the year are counted towards Tết: `28 Tết`. */
const earliestBeforeTet = 20

/** Day and month of the lunar calendar, the month 0 for the last one of the year before. */
interface LunarDay {
  readonly day: number
  readonly month: number
  /** Index behind the last token. */
  readonly to: number
}

/**
 * Ngày âm lịch: a day of the lunar calendar, told as the solar day that it is.
 *
 * ```text
 * > | mùng 10 tháng 3 âm lịch, rằm tháng Giêng, 28 Tết, mùng 5 Tết Đinh Dậu
 *     ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^  ^^^^^^  ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const lunarDay = defineConstruct({
  name: 'lunar-day',
  type: 'time',
  triggers: {numbers: true, words: ['rằm']},
  read(reader, at) {
    const lunar = reader.is(at, ram) ? fullMoon(reader, at) : readLunarDay(reader, at)
    if (lunar === undefined || isInCitation(reader, at)) return undefined
    const {publishedAt} = reader.options
    const near = publishedAt === undefined ? presentOf(reader).year : Number(publishedAt.slice(0, 4))
    const year = readLunarYear(reader, lunar.to, near)
    const {from, dayPart} = readDayPrefix(reader, at)
    const value = year === undefined ? nearest(reader, lunar, near) : dayOf(lunar, year.year)
    return {
      type: 'time',
      rule: 'lunar-day',
      from,
      to: year?.to ?? lunar.to,
      value: value ?? null,
      dayPart,
      certainty: year === undefined ? 'implied' : 'stated'
    }
  }
})

/** `rằm tháng Giêng`, `rằm tháng 7`, `ngày rằm tháng Tám âm lịch`. */
function fullMoon(reader: Reader, at: number): LunarDay | undefined {
  const month = reader.is(at + 1, thang) ? readMonthName(reader, at + 2) : undefined
  return month && {day: 15, month: month.month, to: calendarBehind(reader, month.to) ?? month.to}
}

function readLunarDay(reader: Reader, at: number): LunarDay | undefined {
  if (!reader.isNumber(at) || reader.word(at).length > 2) return undefined
  const day = reader.number(at)
  if (reader.is(at + 1, tet)) return towardsTet(reader, at, day)
  if (reader.is(at + 1, thang)) {
    const month = readMonthName(reader, at + 2)
    if (month === undefined) return undefined
    const to = calendarBehind(reader, month.to)
    const isLunar = to !== undefined || reader.isOneOf(at + 2, lunarMonths) || isLunarYear(reader, month.to)
    return isLunar ? {day, month: month.month, to: to ?? month.to} : undefined
  }
  const date = readNumericDate(reader, at)
  if (date === undefined || date.year !== undefined) return undefined
  const to = calendarBehind(reader, date.to) ?? (isLunarYear(reader, date.to) ? date.to : undefined)
  return to === undefined ? undefined : {day: date.day, month: date.month, to}
}

/** `mùng 3 Tết` is of the first month, `28 Tết` of the last one before it. */
function towardsTet(reader: Reader, at: number, day: number): LunarDay | undefined {
  const isFirst = reader.isOneOf(at - 1, firstDays)
  if (!isFirst && day < earliestBeforeTet) return undefined
  const to = reader.is(at + 2, nguyen) && reader.is(at + 3, dan) ? at + 4 : at + 2
  return {day, month: isFirst ? 1 : 0, to}
}

/** Index behind `âm lịch`, `(âm lịch)`, `(ÂL)`. */
function calendarBehind(reader: Reader, at: number): number | undefined {
  const from = reader.is(at, open) ? at + 1 : at
  const to =
    reader.is(from, am) && reader.is(from + 1, lich) ? from + 2 : reader.is(from, amLich) ? from + 1 : undefined
  if (to === undefined || from === at) return to
  return reader.is(to, close) ? to + 1 : undefined
}

/** The solar day in a lunar year. */
function dayOf({day, month}: LunarDay, year: number | undefined): string | undefined {
  if (year === undefined) return undefined
  return month === 0 ? solarDay(day, 12, year - 1) : solarDay(day, month, year)
}

/** The solar day nearest to publication, or of the year of the text. */
function nearest(reader: Reader, lunar: LunarDay, near: number | undefined): string | undefined {
  if (near === undefined) return undefined
  const anchor = reader.options.publishedAt ?? presentOf(reader).day
  if (anchor === undefined) return dayOf(lunar, near)
  const distance = (date: string) => Math.abs(Date.parse(`${date}T00:00:00Z`) - Date.parse(`${anchor}T00:00:00Z`))
  return [near - 1, near, near + 1]
    .flatMap((year) => dayOf(lunar, year) ?? [])
    .reduce<string | undefined>(
      (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
      undefined
    )
}
