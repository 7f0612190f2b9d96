import type {Office} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import {startsName} from '../person/starts-name.js'
import type {HitOf, Reader} from '../reader.js'
import {type Body, readBody} from './body.js'
import {readStatus} from './status.js'

const colon = syllable(':')
const dash = syllable('-')
/** `thôi nhiệm vụ đại biểu Quốc hội`, `bầu làm đại biểu`: what somebody is. */
const held = syllables('làm vụ chức cách')
const marks = syllables(', - )')
const duty = syllable('vụ')
const task = syllable('nhiệm')
const delegate = 'dai-bieu'
/** `đoàn đại biểu` */
const sent = syllable('đoàn')
/** `các đại biểu khóa XIV`, but `các đại biểu Trần Văn An, Lê Thị Bình`. */
const many = syllables('các những nhiều')
const singular = syllables('vị nữ')

/**
 * An office as written: status, title, rank word, body.
 *
 * ```text
 * > | nguyên Phó Bí thư Thường trực Thành ủy Nguyễn Công Soái
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Which titles there are, and what may follow each, is data (`offices`); bodies and places have been recognised before.
 */
export const position = defineConstruct({
  name: 'position',
  type: 'position',
  triggers: {lexicon: ['office']},
  blockedBy: ['document'],
  read(reader, at) {
    const best = longestReading(reader, at)
    if (best === undefined || isInName(reader, at, best.hit.to)) return undefined
    const {hit, body} = best
    const {record} = hit.entry
    if (body.to === hit.to && isGroup(reader, at, body.to, record)) return undefined
    if (record.id === delegate && isDelegation(reader, at, body)) return undefined
    const {from, status} = readStatus(reader, at)
    const organization = body.organization ?? organizationIn(reader, at, body.to)
    const title = organization !== undefined && organization.from > at ? organization.from : hit.to
    return {
      type: 'position',
      rule: 'position',
      from,
      to: body.to,
      record,
      title: reader.slice(at, title),
      organization,
      place: body.place,
      status
    }
  }
})

/**
 * `Văn phòng Chủ tịch nước`, `Thường trực Tỉnh ủy`; but `Tổng cục trưởng` is an office, though `Tổng cục` is a body, and
 * so is `Thường trực Ban Bí thư`.
 */
function isInBody(reader: Reader, at: number, to: number): boolean {
  const organization = reader.chart.covering('organization', at)
  return organization !== undefined && (organization.from < at || organization.to > to)
}

function isInName(reader: Reader, at: number, to: number): boolean {
  // `Phủ Chủ tịch`, `Khu di tích Chủ tịch Hồ Chí Minh`
  const site = reader.chart.covering('place', at)
  return (site !== undefined && site.from < at) || isInBody(reader, at, to) || isInEvent(reader, at)
}

/** `Đại hội đại biểu Đảng bộ tỉnh`: the word belongs to what the meeting is called. */
function isInEvent(reader: Reader, at: number): boolean {
  for (let start = Math.max(at - 2, reader.sentenceStart(at)); start < at; start++) {
    if ((reader.longest('eventKind', start)?.to ?? at) > at) return true
  }
  return false
}

/** Of all titles that start here the one that reads furthest with its body; of equals the longest title. */
function longestReading(reader: Reader, at: number): {hit: HitOf<'office'>; body: Body} | undefined {
  let best: {hit: HitOf<'office'>; body: Body} | undefined
  for (const hit of reader.hitsOf('office', at)) {
    if (!isOnePhrase(reader, at, hit)) continue
    const body = readBody(reader, at, hit.to, hit.entry.record)
    if (!body.found && !hit.entry.record.alone) continue
    if (best === undefined || body.to > best.body.to) best = {hit, body}
  }
  return best
}

/** `đoàn đại biểu Chính phủ Lào`, `các đại biểu Hội Hữu nghị`: people of a body, no office. */
function isDelegation(reader: Reader, at: number, {to, organization, place}: Body): boolean {
  const before = at > reader.sentenceStart(at) ? at - 1 : -1
  if (reader.is(before, sent) || (reader.isOneOf(before, many) && !startsName(reader, to))) return true
  if (organization !== undefined) return true
  if (place === undefined) return false
  // `ĐB Hồng Hà`: only provinces send delegations.
  return !place.records.some(({level}) => level === 'province') || (!reader.isCapital(at) && !reader.isCapital(to))
}

/** `nhiệm vụ Phó Trưởng ban` holds no `vụ phó`: a capital inside a small title starts another one. */
function isOnePhrase(reader: Reader, from: number, {to, entry}: HitOf<'office'>): boolean {
  if (reader.isCapital(from)) return true
  // `nhiệm vụ Trưởng ban`
  if (reader.is(from, duty) && from > reader.sentenceStart(from) && reader.is(from - 1, task)) return false
  const words = entry.spelling.split(' ')
  if (words.length !== to - from) return true
  for (let at = from + 1; at < to; at++) {
    const word = words[at - from] as string
    if (reader.isCapital(at) && word === word.toLowerCase()) return false
  }
  return true
}

/** A body in the title itself: `Ủy viên Bộ Chính trị`. */
function organizationIn(reader: Reader, from: number, to: number): OrganizationDraft | undefined {
  for (let at = from + 1; at < to; at++) {
    const organization = reader.chart.startingAt('organization', at)
    if (organization !== undefined && organization.to <= to) return organization
  }
  return undefined
}

/** `ông Trần Văn An - ủy viên Bộ Chính trị - làm chủ nhiệm`: between marks behind a name. */
function isApposition(reader: Reader, at: number, to: number): boolean {
  if (at - 3 < reader.sentenceStart(at) || !reader.isOneOf(at - 1, marks) || !reader.isOneOf(to, marks)) return false
  return reader.isCapital(at - 2) && reader.isCapital(at - 3) && !reader.isUpper(at - 2)
}

/**
 * Members and staff in small letters are many people, unless a name, a rank or speech follows: `các đại biểu`; but `đại
 * biểu Trần Hoàng Ngân` and `, đại biểu nói`.
 */
function isGroup(reader: Reader, at: number, to: number, {role}: Office): boolean {
  if (reader.isCapital(at) || (role !== 'member' && role !== 'staff')) return false
  if (reader.isCapital(to) || reader.is(to, colon)) return false
  // `đại biểu Quốc hội - Thiếu tướng Trần Minh`
  if (reader.is(to, dash) && reader.longest('rank', to + 1) !== undefined) return false
  if (at > reader.sentenceStart(at) && reader.isOneOf(at - 1, held)) return false
  if (isApposition(reader, at, to)) return false
  const before = at - 1
  const speaks = reader.longest('reportingVerb', to) !== undefined && before >= reader.sentenceStart(at)
  return !(speaks && (reader.isMark(before) || reader.isOneOf(before, singular)))
}
