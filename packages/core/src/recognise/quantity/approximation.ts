import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'

/** Words before a number that make it a rough one. */
const before = new Phrases(
  'gần, hơn, trên, khoảng, khoảng chừng, chừng, độ, xấp xỉ, dưới, ngót, ước, ước tính, ước đạt, không quá, ít nhất, tối thiểu, tối đa, lên tới, tới, cỡ'
)

/**
 * Whether the text says that a number is not exact: `gần 40 tỷ`, `hơn 3,7 tỷ USD`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number's first token.
 */
export function isApproximate(reader: Reader, at: number): boolean {
  return before.endingAt(reader, at, reader.sentenceStart(at)) !== undefined
}
