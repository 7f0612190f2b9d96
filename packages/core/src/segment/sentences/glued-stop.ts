import type {Scan} from '../scan.js'
import {isOpener} from './openers.js'

/**
 * Whether a stop with nothing behind it but the next word ends a sentence: the crawler lost the space.
 *
 * ```text
 * > | có chất lượng.Đây là        báo điện tử VOV.VN
 *                  ^ ends                       ^ does not
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the stop.
 * @param next
 *   Index of the capitalised word behind it.
 */
export function endsGlued(scan: Scan, at: number, next: number): boolean {
  const before = at - 1
  if (isOpener(scan, next)) return true
  if (scan.length(next) < 2 && !scan.isMark(before)) return false
  if (scan.isNumber(before)) return !scan.isUpper(next)
  if (scan.isMark(before)) return true
  if (scan.isUpper(before) || !scan.isSyllable(before) || scan.length(before) < 2) return false
  return scan.isLower(before) || (!scan.isUpper(next) && scan.isSyllable(next))
}
