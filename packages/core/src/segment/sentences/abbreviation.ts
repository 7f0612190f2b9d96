import type {EntryType} from '../../lexicon/entry.js'
import {syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import {stop} from './marks.js'
import {isOpener} from './openers.js'

/** Words that are written with a dot behind them. */
const shortened = syllables([
  ...'TP TX TT Q P H X tr st vd Mr Mrs Ms Dr Jr No Tel ĐT Đc Nxb Inc Cty St'.split(' '),
  ...'GS PGS TS ThS TSKH BS BSCK KS KTS LS CN DS NSND NSƯT NGND NGƯT AHLĐ CVP'.split(' ')
])

const joints = syllables('- – &')
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
  if (scan.isOneOf(before, units) && opensOther(scan, next)) return false
  return isShortened(scan, before) && !isOpener(scan, next)
}

/** Kinds of places: their name follows, and no one who acts. */
const units = syllables('TP TX TT Q P H X')
const actors: readonly EntryType[] = ['office', 'organizationKind', 'documentType', 'rank']
const pronouns = new Phrases(['Tôi', 'Chúng tôi', 'Chúng ta', 'Chúng em', 'Họ', 'Nó', 'Hai bên', 'Cần', 'Phải'])

/** `… của TP. Chủ tịch UBND …`, `… xây dựng TP. Tôi nghĩ …`; but `TP. Cần Thơ`, `P. Tổng cục`. */
function opensOther(scan: Scan, next: number): boolean {
  if (scan.isUpper(next) || scan.longest(['place'], next, scan.count) !== undefined) return false
  const pronoun = pronouns.at(scan, next)
  if (pronoun !== undefined) return scan.isLower(pronoun)
  const actor = scan.longest(actors, next, scan.count)
  return actor !== undefined && actor.to > next + 1
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
  // The `ĐT` of `Sở GD-ĐT` and `Bộ GD&ĐT` has no dot.
  if (scan.isGlued(at) && scan.isOneOf(at - 1, joints)) return false
  return scan.isOneOf(at, shortened) || scan.longest(['degree'], at, at + 1) !== undefined
}
