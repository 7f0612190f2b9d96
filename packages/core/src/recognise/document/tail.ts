import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {DocumentDraft} from '../draft.js'
import {readBody} from '../organization/body.js'
import type {Reader} from '../reader.js'
import {edtf} from '../time/calendar.js'
import {readMonthName} from '../time/month-name.js'
import {readNumericDate} from '../time/numeric-date.js'
import {isYear, readYearBehind} from '../time/year-behind.js'
import {readTerm} from './term.js'
import {readTitle} from './title.js'

const ngay = syllable('ngày')
const thang = syllable('tháng')
const nam = syllable('năm')
const cua = syllable('của')
const do_ = syllable('do')
const comma = syllable(',')
const leading = syllables('làm chủ đứng')
/** Office, body and name of one person have no more tokens. */
const longestLeader = 18
const open = syllable('(')
/** Verbs between a document and its day: `ban hành ngày`, `được ký ngày`. */
const issuing = syllables('được ban hành ký thông qua')
const close = syllable(')')
const va = syllable('và')
const ve = syllable('về')
/** Code of a unit of the issuer: `C11`, `PC45`. */
const unitCode = /^\p{Lu}{1,4}\d{1,3}$/u

/** What the text says of a document behind its number or name, each part with its place. */
export type DocumentTail = Pick<DocumentDraft, 'date' | 'year' | 'issuer' | 'term' | 'title'> & {
  readonly parts: DocumentDraft['parts']
  /** Index behind the last part. */
  readonly to: number
}

/**
 * Read what stands behind number and symbol: date, issuer, term and title, in any order that the press uses.
 *
 * ```text
 * > | Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị (khóa X) về phòng, chống tội phạm
 *                         ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^ ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the mention.
 */
export function readTail(reader: Reader, at: number): DocumentTail {
  const parts: {-readonly [Part in keyof DocumentDraft['parts']]: DocumentDraft['parts'][Part]} = {}
  const tail: {date?: string; year?: number; issuer?: string; term?: number; title?: string} = {}
  let to = behindUnit(reader, at)
  for (let turn = 0; turn < 5; turn++) {
    const date = parts.date === undefined ? readDate(reader, to) : undefined
    if (date !== undefined) {
      parts.date = date.range
      tail.date = date.value
      to = date.to
      continue
    }
    const term = parts.term === undefined ? readTerm(reader, to) : undefined
    if (term !== undefined) {
      parts.term = {from: to, to: term.to}
      tail.term = term.value
      to = term.to
      continue
    }
    const issuer = parts.issuer === undefined ? readIssuer(reader, to) : undefined
    if (issuer === undefined) break
    parts.issuer = issuer
    tail.issuer = reader.slice(issuer.from, issuer.to)
    to = behindSecondIssuer(reader, issuer.to)
  }
  const title = readTitle(reader, to)
  if (title !== undefined) {
    parts.title = title
    tail.title = reader.slice(title.from, title.to)
    to = title.to
  }
  return {...tail, parts, to}
}

/** Index behind the unit in brackets, where a part of the citation follows: `2148/QĐ-BCA (C11) ngày 5/5/2019`. */
function behindUnit(reader: Reader, at: number): number {
  if (!reader.is(at, open)) return at
  let to = at + 1
  while (to < at + 4 && !reader.is(to, close)) to++
  if (!reader.is(to, close) || !unitCode.test(reader.slice(at + 1, to))) return at
  const goesOn = reader.is(to + 1, ngay) || reader.is(to + 1, cua) || reader.is(to + 1, comma)
  return goesOn && to + 1 < reader.sentenceEnd(at) ? to + 1 : at
}

/** Index behind the second of two issuers, where a part of the citation follows: `của Bộ Chính trị, Ban Bí thư về …`. */
function behindSecondIssuer(reader: Reader, at: number): number {
  if (!reader.is(at, comma) && !reader.is(at, va)) return at
  const body = readBody(reader, at + 1, 'issuer')
  if (body === undefined || !reader.isCapital(at + 1)) return at
  const goesOn = reader.is(body.to, ve) || reader.is(body.to, ngay) || readTerm(reader, body.to) !== undefined
  return goesOn ? body.to : at
}

/** `ngày 22-10-2010`, `, ngày 22/10/2010,`, `(ngày 4.7.2007)`, `ngày 22 tháng 10 năm 2010`. */
function readDate(reader: Reader, at: number): {range: TokenRange; value: string; to: number} | undefined {
  const bracket = reader.is(at, open)
  let inner = bracket || reader.is(at, comma) ? at + 1 : at
  while (inner - at < 5 && reader.isOneOf(inner, issuing)) inner++
  // `Nghị quyết số 08 năm 2017 của Bộ Chính trị`
  if (inner === at && reader.is(at, nam) && isYear(reader, at + 1)) {
    return {range: {from: at, to: at + 2}, value: reader.word(at + 1), to: at + 2}
  }
  if (!reader.is(inner, ngay)) return undefined
  const first = inner + 1
  const date = readNumericDate(reader, first)
  let value: string | undefined
  let end = first
  if (date !== undefined) {
    value = edtf(date.year, date.month, date.day)
    end = date.to
  } else if (reader.isNumber(first) && reader.is(first + 1, thang)) {
    const month = readMonthName(reader, first + 2)
    if (month === undefined) return undefined
    const year = readYearBehind(reader, month.to)
    value = edtf(year?.year, month.month, reader.number(first))
    end = year?.to ?? month.to
  }
  if (value === undefined) return undefined
  const range = {from: inner, to: end}
  if (bracket) return reader.is(end, close) ? {range, value, to: end + 1} : undefined
  // The comma that closes the date, where an issuer follows.
  return {range, value, to: reader.is(end, comma) && reader.is(end + 1, cua) ? end + 1 : end}
}

/** `do Giám đốc Sở Nội vụ Lê Văn Hòa làm tổ trưởng`: who heads what the sentence is about, no issuer. */
function isLed(reader: Reader, from: number): boolean {
  const end = Math.min(reader.sentenceEnd(from), from + longestLeader)
  for (let at = from; at < end && reader.isWord(at); at++) if (reader.isOneOf(at, leading)) return true
  return false
}

/** `của Bộ Chính trị`, `do Thủ tướng Chính phủ`: a body, or an office that issues documents. */
function readIssuer(reader: Reader, at: number): TokenRange | undefined {
  const inner = reader.is(at, comma) ? at + 1 : at
  if (!reader.is(inner, cua) && !reader.is(inner, do_)) return undefined
  const from = inner + 1
  if (reader.is(inner, do_) && isLed(reader, from)) return undefined
  const body = readBody(reader, from, 'issuer')
  const office = reader.longest('office', from)
  if (office !== undefined && (body === undefined || office.to >= body.to)) {
    const behind = readBody(reader, office.to, 'issuer')
    return {from, to: behind?.to ?? office.to}
  }
  return body && {from, to: body.to}
}
