import {syllables} from '../../tokenise/syllables.js'
import {Gap} from '../../tokenise/tokenise.js'
import type {Scan} from '../scan.js'
import {closingMarks} from './marks.js'
import {isConnective} from './openers.js'

/** Words that cannot be the last of a sentence, a caption or a heading. */
const unfinished = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì'
)

/**
 * Whether a sentence ends before a word though no stop stands there: captions and sub-headings lose theirs when a page
 * is flattened.
 *
 * ```text
 * > | Ông Hồ Quốc Dũng báo cáo tại hội nghị Phát biểu tại hội nghị, ông …
 *                                           ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 */
export function isLostStop(scan: Scan, at: number): boolean {
  if (!scan.isCapital(at) || scan.gap(at) === Gap.none || !isConnective(scan, at)) return false
  if (scan.isWord(at - 1)) return !scan.isOneOf(at - 1, unfinished)
  return scan.isNumber(at - 1) || scan.isOneOf(at - 1, closingMarks)
}
