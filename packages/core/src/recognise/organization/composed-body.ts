import type {OrganizationKind} from '@thoisu/knowledge'
import {isValidAt, nameAt} from '../../lexicon/name-at.js'
import {syllable} from '../../tokenise/syllables.js'
import type {OrganizationDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {bodiesByName, nameLike} from './bodies-by-name.js'
import {isLoneHead} from './lone-head.js'
import {isPartOfOffice, mayBeSmall} from './small-head.js'
import {readTail, type Tail} from './tail.js'

/**
 * Read a name that is composed: a head that says the kind, and what the kind takes (a field, a number, an owner, a
 * place).
 *
 * ```text
 * Ban     Tổ chức  Tỉnh ủy Nghệ An
 * ^head   ^field   ^owner with its place
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 * @param depth
 *   How many names it stands inside.
 * @returns
 *   The body; a head alone only where its kind allows that and it has a capital.
 */
export function readComposedBody(
  reader: Reader,
  at: number,
  rule: string,
  depth: number
): OrganizationDraft | undefined {
  let best: OrganizationDraft | undefined
  for (const hit of reader.hitsOf('organizationKind', at)) {
    const body = compose(reader, at, hit, rule, depth)
    // Hits come longest first: a shorter head must reach farther to win.
    if (body !== undefined && (best === undefined || body.to > best.to || (best.bare && !body.bare))) best = body
  }
  return best
}

/** `Phòng chống tham nhũng`: what is done, and no office, unless it is written as one (`Phòng Chống tham nhũng`). */
const against = syllable('chống')

/** `Khoa học Nguyễn Văn Bình` behind `Tiến sĩ`. */
const learning = syllable('học')

function compose(
  reader: Reader,
  at: number,
  {to: headTo, entry}: HitOf<'organizationKind'>,
  rule: string,
  depth: number
): OrganizationDraft | undefined {
  const {record} = entry
  if (isPartOfOffice(reader, at, record) || isOtherName(reader, at, headTo)) return undefined
  const tail = readTail(reader, headTo, record, rule, depth)
  if (tail.to === headTo && !isLoneHead(reader, at, headTo, record, depth > 0)) return undefined
  if (record.id === 'phong' && reader.is(headTo, against) && !reader.isCapital(headTo)) return undefined
  if (record.id === 'khoa' && reader.is(headTo, learning)) return undefined
  if (record.id === 'truong' && isPersonCalledTruong(reader, headTo, tail)) return undefined
  const body = draft(at, record, tail, rule, entry.abbreviated)
  if (reader.isCapital(at)) return body
  if (!hasCapital(reader, at, headTo) && !mayBeSmall(reader, at, headTo, record, tail, depth > 0)) return undefined
  return asListed(reader, body, `${record.head} ${reader.slice(headTo, body.to)}`)
}

/** A listed body is known by its name without the head's capital too, as in `Trưởng ban Tổ chức Trung ương`. */
function asListed({knowledge, options}: Reader, body: OrganizationDraft, name: string): OrganizationDraft {
  const {publishedAt} = options
  const bodies = bodiesByName(knowledge, name)
  const valid = bodies.filter((record) => isValidAt(record, publishedAt))
  const records = valid.length > 0 ? valid : bodies
  const [first] = records
  if (first === undefined) return body
  const {type, rule, from, to, abbreviated, bare} = body
  // Without a date the name as written is the only one that is sure to fit.
  const listed = publishedAt === undefined ? nameLike(first, name) : nameAt(first.names, publishedAt)
  return {type, rule, from, to, kind: first.kind, name: listed?.text ?? name, records, abbreviated, bare}
}

/** `Thành ủy`, also `ban Thường vụ`. */
function hasCapital(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.isCapital(at)) return true
  return false
}

/** `Trường Sa`, `Liên hiệp Vương quốc Anh`, `Phạm Trường Long`: the head opens a place or is a syllable of a person. */
function isOtherName(reader: Reader, at: number, headTo: number): boolean {
  const country = reader.hitsOf('place', at).some(({to, entry}) => to > headTo && entry.record.level === 'country')
  if (country) return true
  if (headTo - at > 1 || !reader.isCapital(at) || !reader.isCapital(headTo)) return false
  if ((reader.longest('place', at)?.to ?? 0) > headTo) return true
  if (at === reader.sentenceStart(at) || !reader.isBeside(at)) return false
  const before = reader.longest('surname', at - 1)
  // Not `Phó Ban Tuyên giáo`, `Đoàn Đảng Dân tiến`, where the surname is another word as often.
  return before?.to === at && before.entry.record.trap !== true && before.entry.record.frequency !== 'rare'
}

/** `Trường Chinh`: one syllable behind `Trường` is a person's name, schools have longer ones. */
function isPersonCalledTruong(reader: Reader, headTo: number, {place, owner}: Tail): boolean {
  if (!reader.isSyllable(headTo) || !reader.isCapital(headTo) || reader.isCapital(headTo + 1)) return false
  return place === undefined && owner === undefined && reader.longest('field', headTo) === undefined
}

function draft(
  from: number,
  kind: OrganizationKind,
  tail: Tail,
  rule: string,
  headAbbreviated: boolean
): OrganizationDraft {
  const place = tail.place
  return {
    type: 'organization',
    rule,
    from,
    to: tail.to,
    kind: kind.id,
    name: [kind.head, ...tail.words].join(' '),
    records: tail.firm ?? [],
    abbreviated: headAbbreviated || tail.abbreviated,
    bare: tail.words.length === 0,
    stem: [kind.head, ...tail.own].join(' '),
    branch: kind.branch,
    ...(tail.name && {proper: tail.name}),
    ...(tail.inner !== undefined && {inner: tail.inner}),
    ...(kind.level && {level: kind.level}),
    ...(tail.owner && {owner: tail.owner}),
    ...(place && {place})
  }
}
