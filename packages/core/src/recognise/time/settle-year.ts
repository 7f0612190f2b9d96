import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {edtf, nearestYear} from './calendar.js'
import {readNumericDate} from './numeric-date.js'

/** News read on screens is not older; an earlier year in an undated text is history, not its present. */
const earliestNews = 1997
const latestNews = 2060
/** How much weight a year needs to be the present one: a date counts two, a year alone one. */
const enough = 3
/** No date has more tokens before its year. */
const longestDate = 8
const nam = syllable('năm')
/** Before a year that lies ahead: `đến 2030`, `tầm nhìn 2045`. */
const ahead = syllables('đến tới nhìn trước sau từ')
const dateWords = syllables('ngày hết cuối đầu năm tháng / - .')
const dateMarks = syllables('/ - .')
const spanMarks = syllables('- /')
const quarters = syllables('I II III IV')

const datedDays = new WeakMap<Reader, ReadonlyMap<string, number | null>>()
const presentYears = new WeakMap<Reader, number | null>()

/**
 * The year that a day or month without one belongs to: the nearest to publication, else the present of the text.
 *
 * @param reader
 *   The text.
 * @param month
 *   Month, 1 to 12.
 * @param day
 *   Day of the month, if the expression has one.
 * @returns
 *   The year, or nothing where neither settles it.
 */
export function settleYear(reader: Reader, month: number, day?: number): number | undefined {
  const {publishedAt} = reader.options
  if (publishedAt !== undefined) return nearestYear(publishedAt, month, day)
  return (day === undefined ? undefined : yearOfSameDay(reader, month, day)) ?? presentYear(reader)
}

/** The year with which the text names the same day elsewhere, if it is one. */
function yearOfSameDay(reader: Reader, month: number, day: number): number | undefined {
  let years = datedDays.get(reader)
  if (years === undefined) {
    years = yearsOfDays(reader)
    datedDays.set(reader, years)
  }
  return years.get(edtf(undefined, month, day)) ?? undefined
}

/** For each day of the year that stands in digits with its year: the year, or null where there are several. */
function yearsOfDays(reader: Reader): ReadonlyMap<string, number | null> {
  const years = new Map<string, number | null>()
  for (let at = 0; at < reader.text.count; at++) {
    const date = reader.isNumber(at) ? readNumericDate(reader, at) : undefined
    if (date?.year === undefined || date.year < earliestNews) continue
    const day = edtf(undefined, date.month, date.day)
    const known = years.get(day)
    years.set(day, known === undefined || known === date.year ? date.year : null)
  }
  return years
}

/**
 * The year in which a text was written: of its publication, else the latest year that the text speaks of as its own.
 *
 * Years of citations, of spans (`2016-2021`) and of goals (`đến năm 2030`) do not count.
 *
 * @param reader
 *   The text, its documents recognised.
 */
export function presentYear(reader: Reader): number | undefined {
  const {publishedAt} = reader.options
  if (publishedAt !== undefined) return Number(publishedAt.slice(0, 4))
  let known = presentYears.get(reader)
  if (known === undefined) {
    known = latestYear(reader) ?? null
    presentYears.set(reader, known)
  }
  return known ?? undefined
}

/**
 * The latest year that the text speaks of, where it does so with some weight: in a date, or several times. A year that
 * is named once in passing is as often the last or the next one. Else the year of all dates, if it is one.
 */
function latestYear(reader: Reader): number | undefined {
  const cited = citedTokens(reader)
  const weights = new Map<number, number>()
  const dated = new Map<number, number>()
  for (let at = 0; at < reader.text.count; at++) {
    if (!reader.isNumber(at) || reader.word(at).length !== 4 || cited.has(at)) continue
    const year = reader.number(at)
    if (year < earliestNews || year > latestNews || isInSpan(reader, at)) continue
    const isDate = isPartOfDate(reader, at)
    add(dated, year, isDate ? 1 : 0)
    if (!isAhead(reader, at)) add(weights, year, isDate ? 2 : 1)
  }
  const latest = Math.max(...weights.keys())
  if ((weights.get(latest) ?? 0) >= enough) return latest
  const [only] = dated
  return only !== undefined && dated.size === 1 && only[1] >= 2 ? only[0] : undefined
}

function add(counts: Map<number, number>, year: number, count: number): void {
  counts.set(year, (counts.get(year) ?? 0) + count)
}

/** Tokens of numbers, years and dates of documents: a decree of last year says nothing of this one. */
function citedTokens(reader: Reader): ReadonlySet<number> {
  const cited = new Set<number>()
  for (const {parts} of reader.chart.all('document')) {
    for (const part of [parts.date, parts.number, parts.symbol, parts.year]) {
      if (part !== undefined) for (let at = part.from; at < part.to; at++) cited.add(at)
    }
  }
  return cited
}

/** Whether day, month or quarter stand before a year. */
function isPartOfDate(reader: Reader, at: number): boolean {
  if (reader.isOneOf(at - 1, dateMarks) && reader.isGlued(at)) return true
  return reader.is(at - 1, nam) && (reader.isNumber(at - 2) || reader.isOneOf(at - 2, quarters))
}

/** Whether a year lies ahead, or is where something begins: `đến năm 2030`, `từ ngày 1/1/2018`. */
function isAhead(reader: Reader, at: number): boolean {
  const floor = Math.max(reader.sentenceStart(at), at - longestDate)
  for (let before = at - 1; before >= floor; before--) {
    if (reader.isOneOf(before, ahead)) return true
    if (!reader.isNumber(before) && !reader.isOneOf(before, dateWords)) return false
  }
  return false
}

/** Whether a year is one end of a span of years: `2016 - 2021`. */
function isInSpan(reader: Reader, at: number): boolean {
  const year = (other: number) => reader.isNumber(other) && reader.word(other).length === 4
  return (reader.isOneOf(at + 1, spanMarks) && year(at + 2)) || (reader.isOneOf(at - 1, spanMarks) && year(at - 2))
}
