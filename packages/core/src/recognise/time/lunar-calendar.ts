import {shiftDays} from './calendar.js'

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon at 105° east (UTC+7), the winter solstice falls
 * into the eleventh month, and of thirteen months between two solstices the first in which the sun enters no new sign is
 * the leap one. New moons and the sun's longitude follow the low-precision formulas of Meeus' astronomical algorithms.
 */

const radians = Math.PI / 180
/** Mean length of a month, in days. */
const month = 29.530588853
/** Julian date of the new moon of January 1900, number 0. */
const firstNewMoon = 2415021.076998695
/** What moves a new moon: days, and multiples of the anomalies of sun and moon and of the distance from the node. */
const terms = [
  [0.1734, 1, 0, 0],
  [0.0021, 2, 0, 0],
  [-0.4068, 0, 1, 0],
  [0.0161, 0, 2, 0],
  [-0.0004, 0, 3, 0],
  [0.0104, 0, 0, 2],
  [-0.0051, 1, 1, 0],
  [-0.0074, 1, -1, 0],
  [0.0004, 1, 0, 2],
  [-0.0004, -1, 0, 2],
  [-0.0006, 0, 1, 2],
  [0.001, 0, -1, 2],
  [0.0005, 1, 2, 0]
] as const
/** Julian day number of 1970-01-01. */
const epoch = 2440588
/** Julian day number of 1968-01-01, when the calendar left the meridian of 120° for Vietnam's own of 105° east. */
const reform = 2439857
/** The eleventh month has the winter solstice: 270°, the ninth sign of the sun. */
const solsticeSign = 9
/** Years for which every month has been compared with two published tables; beyond them the formulas may miss a day. */
const earliest = 1930
const latest = 2050

/**
 * The solar day of a lunar one.
 *
 * @param day
 *   Day of the lunar month, 1 to 30.
 * @param lunarMonth
 *   Lunar month, 1 to 12, no leap month.
 * @param year
 *   Lunar year: that in which its first month begins.
 * @returns
 *   ISO date, or nothing where there is no such day, or before 1930 and after 2050.
 */
export function solarDay(day: number, lunarMonth: number, year: number): string | undefined {
  if (year < earliest || year > latest || lunarMonth < 1 || lunarMonth > 12 || day < 1 || day > 30) return undefined
  const starts = monthStarts(lunarMonth >= 11 ? year + 1 : year)
  const start = starts.get(lunarMonth)
  if (start === undefined || day > start.length) return undefined
  return shiftDays('1970-01-01', start.from + day - 1 - epoch)
}

/** When a month begins, as a Julian day number, and how many days it has. */
interface LunarMonth {
  readonly from: number
  readonly length: number
}

const known = new Map<number, ReadonlyMap<number, LunarMonth>>()

/** The months from the eleventh of the year before to the tenth of a year, by their number; leap months are left out. */
function monthStarts(year: number): ReadonlyMap<number, LunarMonth> {
  let months = known.get(year)
  if (months === undefined) {
    months = computeMonths(year)
    known.set(year, months)
  }
  return months
}

function computeMonths(year: number): ReadonlyMap<number, LunarMonth> {
  const first = eleventhMonth(year - 1)
  const last = eleventhMonth(year)
  const isLeapYear = last - first === 13
  const months = new Map<number, LunarMonth>()
  let hasLeap = false
  let name = 11
  for (let number = first; number < last; number++) {
    const from = newMoonDay(number)
    const isLeap = isLeapYear && !hasLeap && number > first && signOfDay(from) === signOfDay(newMoonDay(number + 1))
    if (isLeap) {
      hasLeap = true
      continue
    }
    months.set(name, {from, length: newMoonDay(number + 1) - from})
    name = (name % 12) + 1
  }
  return months
}

/** Number of the new moon that opens the eleventh month of a year: the last one before the sun passes 270°. */
function eleventhMonth(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + epoch
  const number = Math.floor((lastDay - firstNewMoon) / month)
  return signOfDay(newMoonDay(number)) >= solsticeSign ? number - 1 : number
}

/** Julian day number, in Vietnam, of a new moon. */
function newMoonDay(number: number): number {
  const date = newMoon(number)
  return Math.floor(date + 0.5 + zoneAt(date))
}

/** Time before UTC at the meridian of the calendar, in days. */
function zoneAt(date: number): number {
  return (date < reform ? 8 : 7) / 24
}

/** The sign of the sun, 0 to 11, when a day begins in Vietnam. */
function signOfDay(day: number): number {
  return Math.floor(sunLongitude(day - 0.5 - zoneAt(day)) / 30)
}

/** Julian date of the new moon of a number, in universal time. */
function newMoon(number: number): number {
  const t = number / 1236.85
  const sun = 359.2242 + 29.10535608 * number - 0.0000333 * t ** 2
  const moon = 306.0253 + 385.81691806 * number + 0.0107306 * t ** 2
  const node = 21.2964 + 390.67050646 * number - 0.0016528 * t ** 2
  let date = 2415020.75933 + 29.53058868 * number + 0.0001178 * t ** 2 - 0.000000155 * t ** 3
  date += 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2) - 0.000393 * t * sine(sun)
  for (const [amplitude, ofSun, ofMoon, ofNode] of terms) {
    date += amplitude * sine(ofSun * sun + ofMoon * moon + ofNode * node)
  }
  // From dynamical to universal time.
  return date - (-0.000278 + 0.000265 * t + 0.000262 * t ** 2)
}

function sine(degrees: number): number {
  return Math.sin(degrees * radians)
}

/** Longitude of the sun at a Julian date, 0 to 360 degrees. */
function sunLongitude(date: number): number {
  const t = (date - 2451545) / 36525
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly)
  return (((mean + centre) % 360) + 360) % 360
}
