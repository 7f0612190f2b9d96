import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {colon} from '../sentences/marks.js'
import {isConnective} from '../sentences/openers.js'
import {governing} from '../sentences/speaker-start.js'
import {captionLook, isBarePerson, showsPerson} from './caption-look.js'

const shortest = 3
const longest = 24

/**
 * Find a sub-heading that has run into the caption behind it.
 *
 * ```text
 * > | Giao bộ quản lý vũ khí Đại biểu Trần Lan phát biểu ý kiến. Ảnh: …
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param scan
 *   The text.
 * @param caption
 *   The words before the credit.
 * @returns
 *   Index behind the heading, or nothing.
 */
export function leadingHeading(scan: Scan, {from, to}: TokenRange): number | undefined {
  if (
    !scan.isCapital(from) ||
    isConnective(scan, from) ||
    showsPerson(scan, {from, to}) ||
    captionLook(scan, {from, to})
  )
    return undefined
  for (let at = from + 1; at + shortest < to && at - from <= longest; at++) {
    if (scan.is(at, colon)) return undefined
    if (at - from < shortest || !scan.isCapital(at) || !scan.isLower(at - 1) || scan.isOneOf(at - 1, governing))
      continue
    const rest = {from: at, to}
    if (!isBarePerson(scan, rest) && (captionLook(scan, rest) !== undefined || showsPerson(scan, rest))) return at
  }
  return undefined
}
