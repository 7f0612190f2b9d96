import {syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** What a body looks after, as read. */
export interface FieldReading {
  readonly to: number
  /** In full. */
  readonly text: string
  /** Whether it is written with a capital. */
  readonly capital: boolean
  readonly abbreviated: boolean
}

const joints = syllables('và , - &')
/** No field has more parts: `Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng`. */
const mostParts = 5

/**
 * Read what a body looks after: phrases of the lexicon, joined as the press joins them.
 *
 * ```text
 * Sở Văn hóa, Thể thao và Du lịch TP Hà Nội
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the head.
 */
export function readField(reader: Reader, at: number): FieldReading | undefined {
  const first = reader.longest('field', at)
  if (first === undefined) return undefined
  let {to} = first
  let text = first.entry.record.text
  let abbreviated = first.entry.abbreviated
  const capital = reader.isCapital(at)
  for (let parts = 1; parts < mostParts; parts++) {
    // `Kinh tế - Ngân sách`: only a capital behind the joint goes on with the name.
    if (!reader.isOneOf(to, joints) || !reader.isCapital(to + 1) || !capital) break
    const next = reader.longest('field', to + 1)
    if (next === undefined || reader.longest('organization', to + 1) !== undefined) break
    text = `${text} ${reader.word(to)} ${next.entry.record.text}`
    to = next.to
    abbreviated ||= next.entry.abbreviated
  }
  return {to, text, capital, abbreviated}
}
