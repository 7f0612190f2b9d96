import type {TokenRange} from '../../segment/segmented-text.js'
import {Kind} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {endOfTitle, longestTitle} from './title-end.js'

const ve = syllable('về')
const viec = syllable('việc')
const quy = syllable('quy')
const dinh = syllable('định')
const phe = syllable('phê')
const duyet = syllable('duyệt')
const ban = syllable('ban')
const hanh = syllable('hành')
const comma = syllable(',')
const openQuotes = syllables('“ " ‘')
const closeQuotes = syllables('” " ’')

/**
 * Read the title behind number, issuer and date: `về phòng, chống tội phạm`, `Về "Tăng cường …"`, `phê duyệt …`.
 *
 * ```text
 * > | Kết luận số 86-KL/TW của Bộ Chính trị về "Tăng cường lãnh đạo …"
 *                                               ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token where `về` may stand.
 * @returns
 *   The range of the title, without `về` and quotation marks.
 */
export function readTitle(reader: Reader, at: number): TokenRange | undefined {
  const from = titleStart(reader, at)
  if (from === undefined || from >= reader.sentenceEnd(at)) return undefined
  if (reader.isOneOf(from, openQuotes)) return quoted(reader, from)
  const to = endOfTitle(reader, from)
  // `do Thủ tướng ban hành.`: the verb of the sentence.
  const verb = reader.is(from - 1, ve) || reader.is(from - 1, viec) ? 0 : 2
  return to > from + verb ? {from, to} : undefined
}

function titleStart(reader: Reader, at: number): number | undefined {
  let from = reader.is(at, comma) ? at + 1 : at
  if (reader.is(from, ve)) {
    from++
    return reader.is(from, viec) ? from + 1 : from
  }
  if (reader.isOneOf(from, openQuotes) && from === at) return from
  const named =
    (reader.is(from, phe) && reader.is(from + 1, duyet)) ||
    (reader.is(from, ban) && reader.is(from + 1, hanh)) ||
    (reader.is(from, quy) && reader.is(from + 1, dinh))
  return named ? from : undefined
}

/** A straight mark with space before it and none behind opens a quotation inside the one that is open. */
function isStraightOpener(reader: Reader, at: number): boolean {
  return reader.word(at) === '"' && !reader.isGlued(at) && reader.isGlued(at + 1) && reader.isWord(at + 1)
}

/** The content of quotation marks, to the mark that closes the first one. */
function quoted(reader: Reader, at: number): TokenRange | undefined {
  const straight = reader.word(at) === '"'
  const curly = reader.word(at) === '“' ? closeOfCurly(reader, at) : undefined
  if (curly !== undefined) return contentOf(reader, at, curly)
  let depth = 0
  const end = Math.min(reader.text.count, at + longestTitle)
  for (let index = at + 1; index < end; index++) {
    if (reader.text.kind[index] !== Kind.mark) continue
    if (straight ? isStraightOpener(reader, index) : reader.isOneOf(index, openQuotes)) depth++
    else if (reader.isOneOf(index, closeQuotes)) {
      if (depth === 0) return contentOf(reader, at, index)
      depth--
    }
  }
  return undefined
}

/** What stands between two marks, without the `Về` of its beginning. */
function contentOf(reader: Reader, open: number, close: number): TokenRange | undefined {
  const from = reader.is(open + 1, ve) ? open + 2 : open + 1
  return close > from ? {from, to: close} : undefined
}

/** The mark that closes a curly one by its own kind: straight marks between them quote inside the title. */
function closeOfCurly(reader: Reader, at: number): number | undefined {
  let depth = 0
  const end = Math.min(reader.text.count, at + longestTitle)
  for (let index = at + 1; index < end; index++) {
    const opens = reader.word(index) === '“'
    // `„Học tập và làm theo“`: the mark that others open with closes.
    const closes = reader.word(index) === '”' || (opens && reader.isGlued(index) && !reader.isGlued(index + 1))
    if (opens && !closes) depth++
    else if (closes && depth-- === 0) return index
  }
  return undefined
}
