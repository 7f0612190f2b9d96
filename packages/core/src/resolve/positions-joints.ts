import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'

const and = syllable('và')
/** Marks between two offices of one person, and between them and the name. */
export const officeMarks = syllables(', -')
/** `kiêm`, `đồng thời`, `đồng thời là` between two offices of one person. */
const holding = ['kiêm', 'kiêm nhiệm', 'đồng thời', 'đồng thời là'].map((words) => words.split(' ').map(syllable))

/**
 * Find the joint between two offices that ends at a token.
 *
 * @param reader
 *   The text.
 * @param to
 *   Index behind the joint.
 * @returns
 *   Index of its first token; `to` itself where there is none.
 */
export function jointEnding(reader: Reader, to: number): number {
  const words = holding.find((ids) => ids.every((id, index) => reader.is(to - ids.length + index, id)))
  const at = words === undefined ? to : to - words.length
  return reader.isOneOf(at - 1, officeMarks) ? at - 1 : at
}

/**
 * Find the joint between two offices that starts at a token.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of the token.
 * @param inChain
 *   Whether an office stands before it, so that `và` joins another.
 * @returns
 *   Index behind it; the token itself where there is none.
 */
export function jointStarting(reader: Reader, from: number, inChain: boolean): number {
  let at = reader.isOneOf(from, officeMarks) || (inChain && reader.is(from, and)) ? from + 1 : from
  const words = holding.findLast((ids) => ids.every((id, index) => reader.is(at + index, id)))
  if (words !== undefined) at += words.length
  return at
}
