import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const heads = syllables('phần chương mục điều khoản điểm tiết')
const phu = syllable('phụ')
const luc = syllable('lục')
const joints = syllables('và , - đến của tại')
/** Nothing longer stands before a document. */
const longest = 24

/** Parts of a document that the text points at. */
export interface Provision extends TokenRange {
  /** As written: `điểm a khoản 2 Điều 5`. */
  readonly text: string
}

/**
 * Read the parts of a document that stand right before it: `điểm a khoản 2 Điều 5`, `các khoản 1, 2 và 3 Điều 8`.
 *
 * ```text
 * > | khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP
 *     ^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param to
 *   Index of the kind word.
 */
export function provisionBefore(reader: Reader, to: number): Provision | undefined {
  const floor = Math.max(reader.sentenceStart(to), to - longest)
  let end = to
  // `Điều 5 của Luật Đất đai`
  if (end - 1 >= floor && reader.is(end - 1, syllable('của'))) end--
  let from = end
  let head: number | undefined
  for (let at = end - 1; at >= floor; at--) {
    if (isHead(reader, at)) {
      if (!isPartNumber(reader, at + 1)) break
      // `Phụ lục I`: a head of two words.
      if (reader.is(at, luc)) at--
      head = at
    } else if (!isPartNumber(reader, at) && !(reader.isOneOf(at, joints) && at < end - 1)) break
    if (head !== undefined) from = head
  }
  return head === undefined ? undefined : {from, to: end, text: reader.slice(from, end)}
}

function isHead(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, heads) || (reader.is(at, luc) && reader.is(at - 1, phu))
}

/** `5`, `5a`, `a`, `IV`. */
function isPartNumber(reader: Reader, at: number): boolean {
  return reader.isNumber(at) || /^(?:[a-zđ]|[IVXL]+)$/u.test(reader.word(at))
}
