import {Gap} from '../../tokenise/columns.js'
import {syllable} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {stop} from '../sentences/marks.js'

const hyphen = syllable('-')

/**
 * Read a web host: `Chinhphu.vn`, `media.quochoi.vn`, `pvtex-dv.vn`, `VOV.VN`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of its first word.
 * @param limit
 *   Index behind the last token that may belong to it.
 * @returns
 *   Index behind its last token, or nothing.
 */
export function readHost(scan: Scan, from: number, limit: number): number | undefined {
  if (!scan.isWord(from) && !scan.isNumber(from)) return undefined
  let to = from + 1
  while (to + 1 < limit && scan.is(to, hyphen) && joins(scan, to) && scan.isLower(to + 1)) to += 2
  const dotted = to
  while (to + 1 < limit && scan.is(to, stop) && joins(scan, to) && scan.isWord(to + 1)) {
    if (scan.length(to + 1) < 2 || (scan.isCapital(to + 1) && !scan.isUpper(to + 1))) break
    to += 2
  }
  return to === dotted || scan.length(from) < 2 ? undefined : to
}

/** Whether a mark stands without space between its neighbours. */
function joins(scan: Scan, at: number): boolean {
  return scan.isGlued(at) && scan.isGlued(at + 1)
}

/**
 * Read initials: `M.Q`, `B.B.Đ`, `V.HỘI`; where nothing else can follow also `N. Huyền` and `H. P`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first letter.
 * @param limit
 *   Index behind the last token that may belong to them.
 * @param closed
 *   Whether nothing but names can stand before `limit`.
 * @returns
 *   Index behind the last token, or nothing.
 */
export function readInitials(scan: Scan, from: number, limit: number, closed: boolean): number | undefined {
  let to = from
  while (to + 1 < limit && isInitial(scan, to) && scan.is(to + 1, stop) && scan.isGlued(to + 1)) {
    to += 2
    if (scan.gap(to) >= Gap.line || (!closed && !scan.isGlued(to))) break
  }
  if (to === from) return undefined
  const spaced = !scan.isGlued(to)
  if (to < limit && scan.isCapital(to) && scan.gap(to) < Gap.line && (closed || !spaced)) return to + 1
  return to - from >= 4 ? to - 1 : undefined
}

function isInitial(scan: Scan, at: number): boolean {
  return scan.isCapital(at) && scan.length(at) <= 2
}
