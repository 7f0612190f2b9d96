import {syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {stop} from './marks.js'
import {isOpener} from './openers.js'

/** Words that are written with a dot behind them. */
const shortened = syllables([
  ...'TP TX TT Q P H X tr st vd Mr Mrs Ms Dr Jr No Tel ĐT Đc Nxb Inc Cty St'.split(' '),
  ...'GS PGS TS ThS TSKH BS BSCK KS KTS LS CN DS NSND NSƯT NGND NGƯT AHLĐ CVP'.split(' ')
])

/** `T.Ư. Đoàn`, `T.Ư. Hội`: the centre of a league; `… của T.Ư. Đoàn kiểm tra đã về` begins anew. */
const central = syllables('T.Ư T.W')
const leagues = syllables('Đoàn Hội Đảng MTTQ')
const delegations = syllables('kiểm công đại giám thanh đã sẽ nghị đồng')

/**
 * A dot that belongs to a shortened word: the name that it introduces goes on in the same sentence.
 *
 * ```text
 * > | UBND TP. Hồ Chí Minh     PGS.TS. Hoàng Minh Sơn
 *            ^                       ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the dot.
 * @param next
 *   Index of the capitalised word behind it.
 */
export function isAbbreviation(scan: Scan, at: number, next: number): boolean {
  const before = at - 1
  // The `h` of `17h` and `60km/h` is a unit.
  if (!scan.isGlued(at) || !scan.isCapital(before))
    return scan.isOneOf(before, shortened) && scan.isLower(before) && !scan.isGlued(before)
  // The last of several initials, `N.T.H.`: `isInitial` knows better than the `H.` of `huyện`.
  if (scan.length(before) === 1 && scan.isGlued(before) && scan.is(before - 1, stop)) return false
  if (scan.isOneOf(before, central)) return scan.isOneOf(next, leagues) && !scan.isOneOf(next + 1, delegations)
  return isShortened(scan, before) && !isOpener(scan, next)
}

/**
 * Whether a word is written with a dot behind it, or is a degree.
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 */
export function isShortened(scan: Scan, at: number): boolean {
  return scan.isOneOf(at, shortened) || scan.longest(['degree'], at, at + 1) !== undefined
}
