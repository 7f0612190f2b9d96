import type {Office} from '@thoisu/knowledge'
import {syllable} from '../../tokenise/syllables.js'
import type {OrganizationDraft, PlaceDraft} from '../draft.js'
import {startsName} from '../person/starts-name.js'
import type {Reader} from '../reader.js'
import {skipDelegation} from './delegation.js'
import {readOpenTail} from './open-tail.js'
import {skipPosting} from './posting.js'
import {skipRankWords} from './rank-words.js'
import {readSeat, readState} from './seat.js'
import {readSmallBody, readSmallRest, skipSmallField} from './small-body.js'
import {skipTerm} from './term.js'

const of = syllable('của')
const department = syllable('phòng')
const comma = syllable(',')
const about = syllable('về')
const plural = syllable('các')
const matter = syllable('vấn')
/** `về các vấn đề` with what they are has no more tokens. */
const longestMatters = 12

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
    const owner = ownerBehindField(reader, title, shared.to, limit)
    const to = owner?.to ?? skipOwner(reader, shared.to, limit)
    return {to: skipTerm(reader, to, limit), organization: shared, found: true}
  }
  const ranked = office.role === 'head' ? title : skipRankWords(reader, title, limit)
  const {to, organization, place} =
    readOrganization(reader, ranked, limit, office) ??
    readField(reader, ranked, limit, office) ??
    readPlace(reader, ranked, limit, office) ??
    readTask(reader, ranked, limit, office)
  const found = to > ranked || office.takes.length === 0
  const seated = skipDelegation(reader, skipParty(reader, to, limit), limit, office)
  const posted = skipMatters(reader, title, skipPosting(reader, title, seated, limit), limit)
  const end = office.role === 'deputy' && ranked === title ? skipRankWords(reader, posted, limit) : posted
  return {to: skipTerm(reader, end, limit), organization, place, found}
}

/** `Ủy viên Bộ Chính trị Đảng Cộng sản Cuba`: the party that an organ of the title belongs to. */
function skipParty(reader: Reader, to: number, limit: number): number {
  const party = to < limit ? reader.chart.startingAt('organization', to) : undefined
  return party?.kind === 'dang' && !party.bare && party.owner === undefined ? party.to : to
}

/** `Đặc phái viên của Tổng thống về các vấn đề khí hậu`: what somebody is charged with, up to a mark or a name. */
function skipMatters(reader: Reader, title: number, to: number, limit: number): number {
  if (to === title || !reader.is(to, about) || !reader.is(to + 1, plural) || !reader.is(to + 2, matter)) return to
  for (let at = to + 3; at < limit && at < to + longestMatters; at++) {
    if (reader.is(at, comma) || (reader.isCapital(at) && startsName(reader, at))) return at
    if (reader.longest('reportingVerb', at) !== undefined) return to
  }
  return to
}

type Part = Omit<Body, 'found'>

function readOrganization(reader: Reader, at: number, limit: number, {takes}: Office): Part | undefined {
  if (at >= limit || (!takes.includes('organization') && !takes.includes('place'))) return undefined
  const organization = reader.chart.startingAt('organization', at)
  if (organization === undefined) return undefined
  const state = readState(reader, organization.to, limit)
  const named = state?.to ?? organization.to
  const whole = state === undefined ? readSmallRest(reader, organization, limit) : named
  return {to: skipOwner(reader, whole, limit), organization, place: state?.draft}
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
  const owner = reader.chart.startingAt('organization', field.to) ?? ownerBehindField(reader, at, field.to, limit)
  if (owner !== undefined && field.to < limit) return {to: owner.to, organization: owner}
  const placed = reader.chart.startingAt('place', field.to) !== undefined
  const seat = readState(reader, field.to, limit) ?? (placed ? readSeat(reader, field.to, limit) : undefined)
  return {to: seat?.to ?? field.to, place: seat?.draft}
}

/** `Trưởng phòng Kế hoạch vật tư Công ty Điện Quang`: small words go on with what the department looks after. */
function ownerBehindField(reader: Reader, title: number, to: number, limit: number): OrganizationDraft | undefined {
  if (!reader.is(title - 1, department)) return undefined
  const start = skipSmallField(reader, to, limit)
  return start > to ? reader.chart.startingAt('organization', start) : undefined
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
  if (served !== undefined) return {to: served.to}
  const open = readOpenTail(reader, at, limit)
  if (open > at) return {to: open}
  const small = readSmallBody(reader, at, limit)
  return {to: small > at ? skipOwner(reader, small, limit) : readFirm(reader, at, limit)}
}

/**
 * `Chủ tịch BRG Nguyễn Thị Nga`, `Tổng giám đốc VCCORP, ông Trần Văn An`: a firm by letters that no list has, where it
 * ends the phrase or leads to a name.
 */
function readFirm(reader: Reader, at: number, limit: number): number {
  if (!/^[A-Z]{3,}$/u.test(reader.word(at)) || reader.allHits(at).length > 0 || startsName(reader, at)) return at
  const to = at + 1
  return to >= limit || reader.isMark(to) || startsName(reader, to) ? to : at
}
