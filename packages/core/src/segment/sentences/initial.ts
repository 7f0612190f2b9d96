import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import {stop} from './marks.js'
import {isOpener} from './openers.js'

const roman = syllables('I V X L C D M')
/** Initials of names that are spelled with two letters: `Ph. Ăngghen`. */
const digraphs = syllables('Ph Th Tr Ch Nh Ng Kh Gi')
/** What letters are counted with: `nhóm A`, `lô C`. */
const lettered = syllables('nhóm hạng loại khối lô bảng điểm vitamin')
/** So many initials are a whole name: `chị N.T.H.`. */
const wholeName = 3
/** What Roman numbers stand behind: `khóa X`, `lần thứ V`, `quý I`. */
const numbered = syllables('khóa khoá thứ kỳ hạng loại phần chương mục nhóm cấp quý bảng tập kỷ số nhiệm')

/**
 * A dot behind an initial letter.
 *
 * ```text
 * > | tư tưởng V.I. Lênin
 *               ^ ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the dot.
 * @param next
 *   Index of the capitalised word behind it.
 */
export function isInitial(scan: Scan, at: number, next: number): boolean {
  const letter = at - 1
  if (!scan.isCapital(letter)) return false
  if (scan.length(letter) !== 1) return scan.isOneOf(letter, digraphs) && scan.isCapital(next) && !isOpener(scan, next)
  if (scan.isOneOf(letter - 1, lettered)) return false
  if (scan.isOneOf(letter, roman) && scan.isOneOf(letter - 1, numbered)) return false
  if (scan.isSyllable(next) && scan.isLower(next + 1) && isWholeName(scan, letter)) return false
  return !isOpener(scan, next) && actors.at(scan, next) === undefined
}

/** Who acts in the sentence behind the one that ends with the initial of a suspect: no syllables of a name. */
const actors = new Phrases([
  'Công an',
  'Cơ quan',
  'Tòa án',
  'Viện kiểm sát',
  'Viện KSND',
  'Hội đồng',
  'Đối tượng',
  'Bị cáo',
  'Bị can',
  'Nạn nhân',
  'Vụ án',
  'Vụ việc',
  'Sự việc'
])

/** Behind an initial a bracket or apposition belongs to its bearer where the sentence goes on. */
const opening = syllable('(')
const closing = syllable(')')
const longestBracket = 30
const bearers = syllables('ông bà anh chị em cháu cô chú bác cụ tên')

/**
 * Whether a dot before a mark belongs to a name whose last syllables are given by their initials, and the sentence goes
 * on behind it.
 *
 * ```text
 * > | Trần Văn Đ. (30 tuổi, trú quận 3) bị bắt     Ông H. - Chủ tịch xã - nói
 *               ^                                      ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the dot.
 */
export function isInitialBeforeMark(scan: Scan, at: number): boolean {
  const letter = at - 1
  if (!scan.isGlued(at) || !scan.isCapital(letter) || scan.length(letter) !== 1) return false
  const before = letter - 1
  const bearer = scan.isOneOf(before, bearers) || (scan.is(before, stop) && scan.isGlued(letter))
  const named = bearer || (scan.isCapital(before) && scan.isSyllable(before) && !scan.isUpper(before))
  if (!named || scan.isOneOf(before, lettered)) return false
  if (!scan.is(at + 1, opening)) return bearer || !scan.isOneOf(before, numbered)
  for (let end = at + 2; end < scan.count && end - at < longestBracket && scan.gap(end) < Gap.line; end++) {
    if (scan.is(end, closing))
      return scan.gap(end + 1) < Gap.line && !scan.isCapital(end + 1) && !scan.is(end + 1, stop)
  }
  return false
}

/** Whether the letter is the last of as many initials as a name has syllables. */
function isWholeName(scan: Scan, letter: number): boolean {
  let count = 1
  for (let at = letter; count < wholeName && scan.isGlued(at) && scan.isGlued(at - 1); at -= 2) {
    if (!scan.is(at - 1, stop) || !scan.isCapital(at - 2) || scan.length(at - 2) !== 1) break
    count++
  }
  return count === wholeName
}
