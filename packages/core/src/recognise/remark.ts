import {syllable} from '../tokenise/syllables.js'
import type {Reader} from './reader.js'

const open = syllable('(')
const close = syllable(')')

/**
 * Skip a remark in brackets: `A (60 tuổi, quê Hà Tĩnh)`, `Mai Sơn (Ninh Bình)`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where the bracket may open.
 * @param longest
 *   How many tokens it may have at most, the brackets among them.
 * @returns
 *   Index behind the bracket that closes it; `at` where none stands there.
 */
export function behindRemark(reader: Reader, at: number, longest: number): number {
  if (!reader.is(at, open)) return at
  for (let end = at + 1; end < at + longest; end++) if (reader.is(end, close)) return end + 1
  return at
}
