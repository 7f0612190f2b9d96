import type {Reader} from '../reader.js'
import {edtf, nearestYear} from './calendar.js'
import {readNumericDate} from './numeric-date.js'
import {earliestNews, presentOf} from './present-day.js'

const datedDays = new WeakMap<Reader, ReadonlyMap<string, number | null>>()

/**
 * The year that a day or month without one belongs to: the nearest to publication, else to the present of the text.
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
  const present = presentOf(reader)
  if (present.day !== undefined) return nearestYear(present.day, month, day)
  const same = day === undefined ? undefined : yearOfSameDay(reader, month, day)
  // The same day of years ago is an anniversary or a chance.
  if (same !== undefined && same >= present.latest) return same
  const {around} = present
  // In news of February `tháng 9` is of last year as likely as of this one.
  return around !== undefined && Math.abs(month - around) > mostMonthsApart ? undefined : present.year
}

const mostMonthsApart = 3

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
 * The year in which a text was written: of its publication, else the one that the text speaks of as its own.
 *
 * @param reader
 *   The text, its documents recognised.
 */
export function presentYear(reader: Reader): number | undefined {
  const {publishedAt} = reader.options
  return publishedAt === undefined ? presentOf(reader).year : Number(publishedAt.slice(0, 4))
}
