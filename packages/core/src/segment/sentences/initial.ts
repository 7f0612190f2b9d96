import {syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {isOpener} from './openers.js'

const roman = syllables('I V X L C D M')
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
  if (!scan.isCapital(letter) || scan.length(letter) !== 1) return false
  if (scan.isOneOf(letter, roman) && scan.isOneOf(letter - 1, numbered)) return false
  return !isOpener(scan, next)
}
