import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Kind} from '../../tokenise/tokenise.js'
import {readBody} from '../organization/body.js'
import type {Reader} from '../reader.js'
import {readKind} from './kind.js'
import {readTerm} from './term.js'

const ve = syllable('về')
const viec = syllable('việc')
const quy = syllable('quy')
const dinh = syllable('định')
const phe = syllable('phê')
const duyet = syllable('duyệt')
const ban = syllable('ban')
const hanh = syllable('hành')
const comma = syllable(',')
const cua = syllable('của')
const tai = syllable('tại')
const co = syllable('có')
const hieu = syllable('hiệu')
const luc = syllable('lực')
const so = syllable('số')
const openQuotes = syllables('“ " ‘')
const closeQuotes = syllables('” " ’')
/** Words that only a clause of the outer sentence begins with. */
const clauseStarts = syllables(
  'đã đang sẽ vừa là nhằm nêu yêu thì mà nên để được bị phải cần chưa không vẫn cũng do gắn khi'
)
/** A subject or verb that goes on behind a comma. */
const afterComma = syllables(
  'có trong đó theo ông bà đồng ngày sáng chiều tối hôm tuy nhưng đã đang sẽ vừa nhằm góp với cùng yêu nêu để do gắn qua nhất bao gồm thủ bộ ubnd chính ban tổng phó các chủ giao việc'
)
const stops = syllables('; : ( ) ” [ ]')

/** No title is longer. */
const longest = 90

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
  return to > from ? {from, to} : undefined
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

/** The content of quotation marks, to the mark that closes the first one. */
function quoted(reader: Reader, at: number): TokenRange | undefined {
  const straight = reader.word(at) === '"'
  let depth = 0
  const end = Math.min(reader.text.count, at + longest)
  for (let index = at + 1; index < end; index++) {
    if (reader.text.kind[index] !== Kind.mark) continue
    if (!straight && reader.isOneOf(index, openQuotes)) depth++
    else if (reader.isOneOf(index, closeQuotes)) {
      if (depth === 0) {
        const from = reader.is(at + 1, ve) ? at + 2 : at + 1
        return index > from ? {from, to: index} : undefined
      }
      depth--
    }
  }
  return undefined
}

/**
 * Where an unquoted title ends: before the next mark or clause of the outer sentence.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of its first token.
 * @returns
 *   Index behind its last token.
 */
export function endOfTitle(reader: Reader, from: number): number {
  const end = Math.min(reader.sentenceEnd(from), from + longest)
  for (let at = from; at < end; at++) {
    if (reader.isOneOf(at, openQuotes)) {
      at = closeOf(reader, at, end)
      continue
    }
    if (reader.isOneOf(at, stops) || /^\.+$/u.test(reader.word(at))) return at
    if (at > from && (reader.isOneOf(at, clauseStarts) || isInForce(reader, at))) return at
    if (reader.is(at, comma) && isClauseBehind(reader, at + 1, end)) return at
    // What is signed or held at a named place; `tại khách sạn` belongs to the title.
    if (at > from && reader.is(at, tai) && reader.isCapital(at + 1)) return at
    if (at > from && reader.is(at, cua) && isIssuerBehind(reader, at + 1, end)) return at
    if (at > from + 1 && isNextCitation(reader, at)) return reader.is(at - 1, comma) ? at - 1 : at
  }
  return end
}

/** `có hiệu lực`: said of the document, never in its title. */
function isInForce(reader: Reader, at: number): boolean {
  return reader.is(at, co) && reader.is(at + 1, hieu) && reader.is(at + 2, luc)
}

/** A comma ends the title where a clause of the outer sentence follows; `kỳ họp thứ 3, Quốc hội khóa XIV` goes on. */
function isClauseBehind(reader: Reader, at: number, end: number): boolean {
  if (at >= end || reader.isOneOf(at, afterComma)) return true
  return reader.isCapital(at) && readTerm(reader, at + 2) === undefined
}

/** The issuer stands outside the title where nothing but the end of the title follows it. */
function isIssuerBehind(reader: Reader, at: number, end: number): boolean {
  const body = readBody(reader, at, 'issuer')
  if (body === undefined) return false
  return (
    body.to >= end ||
    reader.isOneOf(body.to, stops) ||
    reader.isOneOf(body.to, clauseStarts) ||
    reader.is(body.to, comma)
  )
}

/** Index of the mark that closes the quotation, or of the opening mark where none does. */
function closeOf(reader: Reader, at: number, end: number): number {
  for (let index = at + 1; index < end; index++) if (reader.isOneOf(index, closeQuotes)) return index
  return at
}

/** Another numbered document at the same level: `và Quyết định số 309/QĐ-TTg`. */
function isNextCitation(reader: Reader, at: number): boolean {
  if (!reader.is(at, syllable('và')) && !reader.is(at, comma)) return false
  const kind = readKind(reader, at + 1)
  return kind !== undefined && (reader.is(kind.to, so) || reader.isNumber(kind.to))
}
