import {syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {nearestYear} from './calendar.js'

/** News read on screens is not older; an earlier year in an undated text is history, not its present. */
const earliestNews = 1997
/** Before a year that lies ahead: `đến 2030`, `tầm nhìn 2045`. */
const ahead = syllables('đến tới nhìn')
const rangeMarks = syllables('- / –')

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
  return presentYear(reader)
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

function latestYear(reader: Reader): number | undefined {
  const dated = new Set<number>()
  for (const {parts} of reader.chart.all('document')) {
    for (const part of [parts.date, parts.number, parts.symbol, parts.year]) {
      if (part !== undefined) for (let at = part.from; at < part.to; at++) dated.add(at)
    }
  }
  let latest: number | undefined
  for (let at = 0; at < reader.text.count; at++) {
    if (!reader.isNumber(at) || reader.word(at).length !== 4 || dated.has(at)) continue
    const year = reader.number(at)
    if (year < earliestNews || year > 2100 || (latest !== undefined && year <= latest)) continue
    if (isInSpan(reader, at) || reader.isOneOf(at - 1, ahead) || reader.isOneOf(at - 2, ahead)) continue
    latest = year
  }
  return latest
}

/** Whether a year is one end of a span of years: `2016 - 2021`. */
function isInSpan(reader: Reader, at: number): boolean {
  const year = (other: number) => reader.isNumber(other) && reader.word(other).length === 4
  return (reader.isOneOf(at + 1, rangeMarks) && year(at + 2)) || (reader.isOneOf(at - 1, rangeMarks) && year(at - 2))
}
