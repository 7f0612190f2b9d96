import {syllable} from '../../tokenise/syllables.js'
import type {PositionDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const open = syllable('(')
const close = syllable(')')
/** No remark between an office and a name has more tokens. */
const longestRemark = 10

/**
 * The office that stands right before a token, with nothing between but a remark in brackets.
 *
 * ```text
 * > | Bộ trưởng Kế hoạch và Đầu tư (KH-ĐT) Nguyễn Chí Dũng
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function officeBefore(reader: Reader, at: number): PositionDraft | undefined {
  const first = reader.sentenceStart(at)
  if (at <= first) return undefined
  if (!reader.is(at - 1, close)) return reader.chart.endingAt('position', at)
  for (let from = at - 2; from > first && at - from <= longestRemark; from--) {
    if (reader.is(from, open)) return reader.chart.endingAt('position', from)
  }
  return undefined
}
