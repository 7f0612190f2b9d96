import type {PartialDate, Validity} from './types.js'

/** Where a period lies as seen from a day. */
export type Standing = 'current' | 'former' | 'future'

/**
 * How a period stands to a date. Dates are compared as far as both are precise, so that `2025` and `2025-03-01`
 * may be the same day; what may be current is.
 */
export function standing(period: Validity, date: PartialDate): Standing {
  if (period.from && isBefore(date, period.from)) return 'future'
  if (period.to && isBefore(period.to, date)) return 'former'
  return 'current'
}

/** Whether one date lies wholly before another: `1994` before `1995-10`, not `1995` before `1995-10`. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
