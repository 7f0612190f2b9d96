import {syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {closingMarks, colon, semicolon} from './marks.js'

/** Parts of documents: their number and their title are one heading, `Điều 5. Quyền của người tố cáo`. */
const parts = syllables('Điều Chương Mục Phần')

/**
 * A dot behind the number or letter of a list item.
 *
 * ```text
 * > | gồm: 1. Nâng cao chất lượng …; 2. Đổi mới …
 *           ^                         ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the dot.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isEnumerator(scan: Scan, at: number, sentence: number): boolean {
  const label = at - 1
  if (!isLabel(scan, label)) return false
  if (label === sentence || (label === sentence + 1 && scan.isMark(sentence))) return true
  const first = scan.isMark(sentence) ? sentence + 1 : sentence
  if (label === first + 1 && scan.isCapital(first) && scan.isOneOf(first, parts)) return true
  // But not `tỷ lệ 2:1`.
  return (scan.is(label - 1, colon) && !scan.isGlued(label)) || scan.is(label - 1, semicolon)
}

/** A small number (`1`, `12`), a letter (`a`) or a Roman number (`IV`). */
function isLabel(scan: Scan, at: number): boolean {
  if (scan.isNumber(at)) return scan.length(at) <= 2
  if (!scan.isWord(at) || scan.isOneOf(at, closingMarks)) return false
  return scan.length(at) === 1 || (scan.length(at) <= 4 && /^[IVX]+$/u.test(scan.word(at)))
}
