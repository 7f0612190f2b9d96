import type {Office} from '@thoisu/knowledge'
import {syllable} from '../../tokenise/syllables.js'
import type {OrganizationDraft, PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {readOpenTail} from './open-tail.js'
import {skipPosting} from './posting.js'
import {skipRankWords} from './rank-words.js'
import {readSeat, readState} from './seat.js'
import {skipTerm} from './term.js'

const of = syllable('của')

/** What stands behind a title and belongs to the office. */
export interface Body {
  /** Index behind its last token; the end of the title where there is none. */
  readonly to: number
  readonly organization?: OrganizationDraft
  readonly place?: PlaceDraft
  /** Whether anything but a rank word was found. */
  readonly found: boolean
}

/**
 * Read what an office belongs to: a body, a field of government, a place; the term at the end.
 *
 * ```text
 * > | Phó Bí thư Thường trực Thành ủy Hà Nội
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Bộ trưởng Ngoại giao nước CHDCND Lào
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   First token of the title.
 * @param title
 *   Index behind the title. Its last word may be the first of the body's name: `Trưởng Ban Tổ chức Trung ương`.
 * @param office
 *   The office.
 */
export function readBody(reader: Reader, from: number, title: number, office: Office): Body {
  const limit = reader.sentenceEnd(from)
  const shared = reader.chart.covering('organization', title - 1)
  if (shared !== undefined && shared.from > from && shared.to > title) {
    return {to: skipTerm(reader, skipOwner(reader, shared.to, limit), limit), organization: shared, found: true}
  }
  const ranked = office.role === 'head' ? title : skipRankWords(reader, title, limit)
  const {to, organization, place} =
    readOrganization(reader, ranked, limit, office) ??
    readField(reader, ranked, limit, office) ??
    readPlace(reader, ranked, limit, office) ??
    readTask(reader, ranked, limit, office)
  const found = to > ranked || office.takes.length === 0
  const posted = skipPosting(reader, title, to, limit)
  const end = office.role === 'deputy' && ranked === title ? skipRankWords(reader, posted, limit) : posted
  return {to: skipTerm(reader, end, limit), organization, place, found}
}

type Part = Omit<Body, 'found'>

function readOrganization(reader: Reader, at: number, limit: number, {takes}: Office): Part | undefined {
  if (at >= limit || (!takes.includes('organization') && !takes.includes('place'))) return undefined
  const organization = reader.chart.startingAt('organization', at)
  if (organization === undefined) return undefined
  const state = readState(reader, organization.to, limit)
  return {to: skipOwner(reader, state?.to ?? organization.to, limit), organization, place: state?.draft}
}

/** `Trưởng Đoàn kiểm tra số 471 của Bộ Chính trị`: a body of the body. */
function skipOwner(reader: Reader, at: number, limit: number): number {
  if (at + 1 >= limit || !reader.is(at, of)) return at
  return reader.chart.startingAt('organization', at + 1)?.to ?? at
}

/** `Bộ trưởng Công an`, `Trưởng ban Tuyên giáo Thành ủy`, `Bộ trưởng Ngoại giao Mỹ`. */
function readField(reader: Reader, at: number, limit: number, {takes}: Office): Part | undefined {
  if (at >= limit || (!takes.includes('field') && !takes.includes('organization'))) return undefined
  const field = reader.isCapital(at) ? reader.longest('field', at) : undefined
  if (field === undefined) return undefined
  // `Bí thư TP.HCM`: the short form of justice opens a place.
  if ((reader.chart.startingAt('place', at)?.to ?? at) > field.to) return undefined
  const owner = reader.chart.startingAt('organization', field.to)
  if (owner !== undefined && field.to < limit) return {to: owner.to, organization: owner}
  const state = readState(reader, field.to, limit)
  return {to: state?.to ?? field.to, place: state?.draft}
}

function readPlace(reader: Reader, at: number, limit: number, {takes}: Office): Part | undefined {
  if (!takes.includes('place')) return undefined
  const seat = readSeat(reader, at, limit)
  return seat && {to: seat.to, place: seat.draft}
}

/** A body that only its form tells, or another office: `Trưởng Đoàn kiểm tra số 471`, `Trợ lý Tổng Bí thư`. */
function readTask(reader: Reader, at: number, limit: number, {takes, role}: Office): Part {
  if (!takes.includes('organization')) return {to: at}
  const served = role === 'staff' && at < limit ? reader.longest('office', at) : undefined
  return {to: served?.to ?? readOpenTail(reader, at, limit)}
}
