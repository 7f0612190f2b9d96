import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'

/** Words before a number that make it a rough one. */
const before = new Phrases(
  'gần, hơn, trên, khoảng, khoảng chừng, chừng, độ, xấp xỉ, dưới, ngót, ước, ước tính, ước đạt, không quá, ít nhất, tối thiểu, tối đa, lên tới, tới, cỡ'
)

/**
 * Where the words begin that say that a number is not exact: `gần 40 tỷ`, `hơn 3,7 tỷ USD`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number's first token.
 * @returns
 *   Index of the first of the words, or nothing for an exact number.
 */
export function approximateFrom(reader: Reader, at: number): number | undefined {
  return before.endingAt(reader, at, reader.sentenceStart(at))
}
