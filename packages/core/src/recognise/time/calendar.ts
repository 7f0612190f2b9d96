/** Arithmetic of the Gregorian calendar on EDTF strings. All dates are days of UTC, so that no clock enters. */

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether there is such a day.
 *
 * @param day
 *   Day of the month.
 * @param month
 *   Month, 1 to 12.
 * @param year
 *   Year; without one 29 February counts as a day.
 */
export function isDay(day: number, month: number, year?: number): boolean {
  const last = daysOfMonths[month - 1]
  if (last === undefined || day < 1 || day > last) return false
  return !(month === 2 && day === 29 && year !== undefined && !isLeap(year))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/**
 * Last day of a month.
 *
 * @param month
 *   Month, 1 to 12.
 * @param year
 *   Its year.
 */
export function lastDay(month: number, year: number): number {
  return month === 2 && !isLeap(year) ? 28 : (daysOfMonths[month - 1] as number)
}

/**
 * A date as EDTF.
 *
 * @param year
 *   Year, `XXXX` where it is not known.
 * @param month
 *   Month, 1 to 12, if the date has one.
 * @param day
 *   Day of the month, if the date has one.
 */
export function edtf(year: number | undefined, month?: number, day?: number): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/**
 * Day before or after a day.
 *
 * @param date
 *   ISO date.
 * @param days
 *   How many days later; negative for earlier.
 */
export function shiftDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/**
 * Month before or after the month of a day.
 *
 * @param date
 *   ISO date or month.
 * @param months
 *   How many months later; negative for earlier.
 * @returns
 *   EDTF month: `2024-06`.
 */
export function shiftMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return edtf(Math.floor(count / 12), (count % 12) + 1)
}

/**
 * Monday of the week that a day belongs to.
 *
 * @param date
 *   ISO date.
 */
export function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return shiftDays(date, -weekday)
}

/**
 * The year that puts a day or month nearest to another day.
 *
 * @param near
 *   ISO date.
 * @param month
 *   Month, 1 to 12.
 * @param day
 *   Day of the month; the middle of the month without one.
 */
export function nearestYear(near: string, month: number, day = 15): number {
  const year = Number(near.slice(0, 4))
  const anchor = Date.parse(`${near}T00:00:00Z`)
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - anchor)
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best
  )
}
