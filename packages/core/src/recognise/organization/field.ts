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

const joints = syllables('và - &')
/** No field has more parts that no lexicon joins; a comma joins only there, since it parts bodies as often. */
const mostParts = 5
/** Without a capital, what follows another field may be its verb: `Bộ Nội vụ kiểm tra`. A phrase of three is none. */
const longest = 3

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
 *   Index of the first token.
 * @param goesOn
 *   Whether another part of the name stands before it.
 */
export function readField(reader: Reader, at: number, goesOn: boolean): FieldReading | undefined {
  const first = reader.longest('field', at)
  if (first === undefined) return undefined
  const capital = reader.isCapital(at)
  if (!capital && first.to - at < (goesOn ? longest : 2)) return undefined
  let {to} = first
  let text = first.entry.record.text
  let {abbreviated} = first.entry
  for (let parts = 1; capital && parts < mostParts; parts++) {
    // `Kinh tế - Ngân sách`: only a capital behind the joint goes on with the name.
    if (!reader.isOneOf(to, joints) || !reader.isCapital(to + 1)) break
    const next = reader.longest('field', to + 1)
    if (next === undefined || opensBody(reader, to + 1, next.to)) break
    text = `${text}${reader.isGlued(to) ? '' : ' '}${reader.word(to)} ${next.entry.record.text}`
    to = next.to
    abbreviated ||= next.entry.abbreviated
  }
  return {to, text, capital, abbreviated}
}

/** `Sở Y tế, Công an tỉnh`: the field behind the joint is the head of another body. */
function opensBody(reader: Reader, at: number, to: number): boolean {
  if (reader.longest('organization', at) !== undefined) return true
  const kind = reader.longest('organizationKind', at)
  return kind !== undefined && kind.to >= to
}
