import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {colon, comma, dashes, slash} from '../sentences/marks.js'

const bar = syllable('|')
const hour = syllables('h giờ')
const brackets = syllables('( ) [ ]')
const zone = syllables('GMT +')
const weekday = syllables('thứ hai ba tư năm sáu bảy chủ nhật ngày lúc cập đăng')
/** A day, an hour and a weekday have no more tokens. */
const longest = 20

/**
 * Where the day and hour begin that pages print behind the name of the author.
 *
 * ```text
 * > | Sơn Hà 17/08/2024 09:30     Sơn Hà - Thứ Bảy, 17/8/2024 | 9:30 (GMT+7)
 *            ^                           ^
 * ```
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first token of the line.
 * @param to
 *   Index behind its last token.
 * @returns
 *   Index of the first token of the stamp; `to` where there is none, or no whole day in it.
 */
export function stampStart(scan: Scan, from: number, to: number): number {
  let at = to
  let days = 0
  while (at > from + 1 && to - at < longest && isPart(scan, at - 1)) {
    at--
    if (isDay(scan, at)) days++
  }
  return days === 1 ? at : to
}

/**
 * Whether a line is nothing but day and hour.
 *
 * ```text
 * > | Thứ Năm, 12/09/2019, 17:35 [GMT+7]
 * ```
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first token of the line.
 * @param to
 *   Index behind its last token.
 */
export function isStamp(scan: Scan, from: number, to: number): boolean {
  if (to - from > longest) return false
  let days = 0
  for (let at = from; at < to; at++) {
    if (!isPart(scan, at)) return false
    if (isDay(scan, at)) days++
  }
  return days === 1
}

/** `17/08/2024` */
function isDay(scan: Scan, at: number): boolean {
  return scan.isNumber(at) && isJoint(scan, at + 1) && scan.isNumber(at + 2) && scan.is(at + 3, scan.id(at + 1))
}

function isJoint(scan: Scan, at: number): boolean {
  return scan.is(at, slash) || scan.isOneOf(at, dashes)
}

function isPart(scan: Scan, at: number): boolean {
  if (scan.isNumber(at)) return true
  if (scan.isMark(at))
    return (
      isJoint(scan, at) ||
      scan.is(at, colon) ||
      scan.is(at, comma) ||
      scan.is(at, bar) ||
      scan.isOneOf(at, brackets) ||
      scan.isOneOf(at, zone)
    )
  return scan.isOneOf(at, hour) || scan.isOneOf(at, zone) || scan.isOneOf(at, weekday)
}
