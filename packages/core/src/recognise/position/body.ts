import type {Office} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {OrganizationDraft, PlaceDraft} from '../draft.js'
import {startsName} from '../person/starts-name.js'
import type {Reader} from '../reader.js'
import {readOpenTail} from './open-tail.js'

/** What stands behind a title and belongs to the office. */
export interface Body {
  /** Index behind its last token; the end of the title where there is none. */
  readonly to: number
  readonly organization?: OrganizationDraft
  readonly place?: PlaceDraft
  /** Whether anything but a rank word was found. */
  readonly found: boolean
}

/** Rank words behind a title: `Phó Bí thư Thường trực`, `đại biểu chuyên trách`, `Bí thư thứ nhất`. */
const rankWords = [
  ['thường', 'trực'],
  ['chuyên', 'trách'],
  ['thứ', 'nhất'],
  ['điều', 'hành'],
  ['danh', 'dự'],
  ['phụ', 'trách']
].map((words) => words.map(syllable))

const stateWord = syllable('nước')
const khoa = syllables('khóa khoá')
const cac = syllable('các')
const separators = syllables(', và')
const roman = /^[IVXL]+$/u

/**
 * Read what the office belongs to: a body, a field of government, a place, the term.
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
 * @param start
 *   First token of the title.
 * @param title
 *   Index behind the title. Its last word may be the first of the body's name: `Trưởng Ban Tổ chức Trung ương`.
 * @param office
 *   The office.
 */
export function readBody(reader: Reader, start: number, title: number, office: Office): Body {
  const limit = reader.sentenceEnd(title)
  const shared = reader.chart.covering('organization', title - 1)
  if (shared !== undefined && shared.to > title && shared.from > start) {
    return {to: readTerms(reader, shared.to, limit), organization: shared, found: true}
  }
  const ranked = office.role === 'head' ? title : readRankWords(reader, title, limit)
  let at = ranked
  let organization: OrganizationDraft | undefined
  let place: PlaceDraft | undefined
  const takes = (what: 'organization' | 'field' | 'place') => office.takes.includes(what)
  const body = organizationAt(reader, at, limit)
  if (body !== undefined && (takes('organization') || takes('place'))) {
    organization = body.draft
    at = body.to
  } else {
    const field = takes('field') || takes('organization') ? fieldAt(reader, at) : undefined
    if (field !== undefined) {
      at = field
      const owner = organizationAt(reader, at, limit)
      if (owner !== undefined) {
        organization = owner.draft
        at = owner.to
      }
    }
  }
  const spot = takes('place') || at > ranked ? placeAt(reader, at, limit, at > ranked) : undefined
  if (spot !== undefined) {
    place = spot.draft
    at = spot.to
  }
  if (at === ranked && takes('organization')) at = readOpenTail(reader, ranked, limit)
  const found = at > ranked || office.takes.length === 0
  if (office.role === 'deputy' && ranked === title) at = readRankWords(reader, at, limit)
  if (found) at = readTerms(reader, at, limit)
  return {to: at, organization, place, found}
}

function readRankWords(reader: Reader, from: number, limit: number): number {
  let at = from
  for (;;) {
    const words = rankWords.find((ids) => ids.every((id, index) => at + index < limit && reader.is(at + index, id)))
    if (words === undefined) return at
    at += words.length
  }
}

function organizationAt(
  reader: Reader,
  at: number,
  limit: number
): {to: number; draft?: OrganizationDraft} | undefined {
  if (at >= limit) return undefined
  const draft = reader.chart.startingAt('organization', at)
  if (draft !== undefined) return {to: draft.to, draft}
  return undefined
}

/** A field of government written with a capital: `Công an`, `Kế hoạch và Đầu tư`. */
function fieldAt(reader: Reader, at: number): number | undefined {
  if (!reader.isCapital(at)) return undefined
  return reader.longest('field', at)?.to
}

/** A place in the body's stead, with its type word or without; behind a body only a state: `Chính phủ nước CHDCND Lào`. */
function placeAt(
  reader: Reader,
  at: number,
  limit: number,
  onlyState: boolean
): {to: number; draft?: PlaceDraft} | undefined {
  if (at >= limit) return undefined
  const draft = reader.chart.startingAt('place', at)
  if (onlyState) {
    if (draft?.level === 'country') return {to: draft.to, draft}
    if (!reader.is(at, stateWord)) return undefined
    const state = reader.chart.startingAt('place', at + 1)
    if (state !== undefined) return {to: state.to, draft: state}
    const known = reader.longest('place', at + 1)
    return known && {to: known.to}
  }
  // Behind `Chủ tịch nước` stands a state that is known, or a person.
  const unknown = draft !== undefined && draft.records.length === 0 && reader.is(at, stateWord)
  if (draft !== undefined && !unknown) return draft.bare === true && !reader.isCapital(at) ? undefined : {to: draft.to, draft}
  const known = reader.longest('place', at)
  if (known !== undefined) return {to: known.to}
  const kind = reader.longest('placeKind', at)
  if (kind === undefined || kind.to >= limit || reader.is(at, stateWord) || unknown) return undefined
  const behind = reader.longest('place', kind.to)
  if (behind !== undefined) return {to: behind.to}
  let to = kind.to
  if (reader.isNumber(to)) return {to: to + 1}
  while (to < limit && to < kind.to + 3 && reader.isCapital(to) && !(to > kind.to + 1 && startsName(reader, to))) to++
  return to > kind.to ? {to} : undefined
}

/** `khóa XII`, `các khóa X, XI và XII`, `khóa XI, XIII`. */
function readTerms(reader: Reader, from: number, limit: number): number {
  let at = from
  if (reader.is(at, cac)) at++
  if (at >= limit || !reader.isOneOf(at, khoa) || !isTerm(reader, at + 1)) return from
  at += 2
  while (at + 1 < limit && reader.isOneOf(at, separators) && isTerm(reader, at + 1)) at += 2
  return at
}

function isTerm(reader: Reader, at: number): boolean {
  return reader.isNumber(at) || roman.test(reader.word(at))
}
