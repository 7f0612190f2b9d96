import type {EntryType} from '../../lexicon/entry.js'
import {syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {isShortened} from './abbreviation.js'
import {isOpener} from './openers.js'

/** Words of one letter that open sentences: `Ở đây`, `Ý kiến này`. */
const vowels = syllables('Ở Ý')
const bodies: readonly EntryType[] = ['organization', 'organizationKind']

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
  const opens = scan.isSyllable(next) && !scan.isUpper(next) && scan.isLower(next + 1) && !scan.isGlued(next + 1)
  if (scan.length(next) < 2 && !scan.isMark(before)) return opens && scan.isOneOf(next, vowels)
  if (scan.isNumber(before)) return !scan.isUpper(next)
  if (scan.isMark(before)) return true
  // `UBND.Sở chỉ …`: the short name of a body has no dot of its own.
  if (scan.isUpper(before) && scan.longest(bodies, before, before + 1) !== undefined) {
    return opens
  }
  if (scan.length(before) < 2 || isShortened(scan, before)) return false
  // `10 tỷ USD.Ngành tôm …`, `thăm Cuba.Hai bên …`
  if (scan.isUpper(before) || !scan.isSyllable(before)) return opens
  return scan.isLower(before) || (!scan.isUpper(next) && scan.isSyllable(next))
}

/**
 * Whether a stop between a word and a number ends a sentence though no space stands there: `mười người.32 hộ`, but not
 * `tr.15` and `Q.1`.
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the stop.
 * @param next
 *   Index of the number behind it.
 */
export function endsBeforeGluedNumber(scan: Scan, at: number, next: number): boolean {
  const before = at - 1
  if (!scan.isLower(before) || !scan.isSyllable(before) || scan.length(before) < 2) return false
  return scan.isLower(next + 1) && !scan.isGlued(next + 1)
}
