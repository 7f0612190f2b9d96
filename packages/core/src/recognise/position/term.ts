import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const term = syllables('khóa')
const plural = syllable('các')
const separators = syllables(', và')
const roman = /^[IVXL]+$/u

/**
 * Skip the term that an office was held in: `khóa XII`, `các khóa X, XI và XII`, `khóa XI, XIII`.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the body.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the last number; `from` where no term stands there.
 */
export function skipTerm(reader: Reader, from: number, limit: number): number {
  let at = reader.is(from, plural) ? from + 1 : from
  if (at + 1 >= limit || !reader.isOneOf(at, term) || !isNumber(reader, at + 1)) return from
  at += 2
  while (at + 1 < limit && reader.isOneOf(at, separators) && isNumber(reader, at + 1)) at += 2
  return at
}

function isNumber(reader: Reader, at: number): boolean {
  return reader.isNumber(at) || roman.test(reader.word(at))
}
