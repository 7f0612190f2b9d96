import type {OrganizationKind} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import type {OrganizationDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {isLoneHead} from './lone-head.js'
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

function compose(
  reader: Reader,
  at: number,
  {to: headTo, entry}: HitOf<'organizationKind'>,
  rule: string,
  depth: number
): OrganizationDraft | undefined {
  const {record} = entry
  if (isPartOfOffice(reader, at, record)) return undefined
  const tail = readTail(reader, headTo, record, rule, depth)
  if (tail.to === headTo && !isLoneHead(reader, at, headTo, record, depth > 0)) return undefined
  if (!reader.isCapital(at) && !mayBeSmall(reader, at, headTo, record, tail, depth > 0)) return undefined
  return draft(at, record, tail, rule, entry.abbreviated)
}

/**
 * Whether a head without a capital still opens a name: `công an tỉnh Bắc Ninh`, `ban Tuyên giáo Thành ủy`. Elsewhere it
 * is a common word, or the end of one (`cơ sở`, `hội trường`).
 */
function mayBeSmall(
  reader: Reader,
  at: number,
  headTo: number,
  kind: OrganizationKind,
  tail: Tail,
  inside: boolean
): boolean {
  // `Ban Chấp hành đảng bộ tỉnh`: inside a name the Party's committees often stand without.
  if (inside && kind.branch === 'party' && headTo - at > 1) return true
  if (!tail.proper) return false
  const named = tail.owner !== undefined || (tail.place !== undefined && tail.place.bare !== true)
  if (headTo - at > 1) return named || tail.numbered
  // `ban Tuyên giáo Thành ủy`; a place right behind it makes no name (`hội Hà Nội`).
  const {place} = tail
  return named && place?.from !== headTo && reader.isCapital(headTo) && !isWordEnd(reader, at)
}

/** Last syllables of offices that `Thường trực` belongs to: `Phó Bí thư Thường trực Thành ủy`. */
const officeEnds = syllables('thư tịch trưởng ban phó viên đốc tướng')
const standing: ReadonlySet<string> = new Set(['thuong-truc', 'ban-thuong-truc'])

/** Whether the head is the end of an office: `Phó Bí thư | Thường trực`, `Phó Trưởng | ban Thường trực`. */
function isPartOfOffice(reader: Reader, at: number, kind: OrganizationKind): boolean {
  return standing.has(kind.id) && at > reader.sentenceStart(at) && reader.isOneOf(at - 1, officeEnds)
}

/** Whether the head is the second syllable of a common word: `cơ sở`, `hội trường`, `cán bộ`. */
function isWordEnd(reader: Reader, at: number): boolean {
  return at > reader.sentenceStart(at) && reader.isOneOf(at - 1, wordStarts)
}

const wordStarts = syllables('cơ quốc hội đại cán nội toàn trụ căn văn tổ học công nhà cửa hiện thương cục')

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
    records: [],
    abbreviated: headAbbreviated || tail.abbreviated,
    bare: tail.words.length === 0,
    ...(tail.owner && {owner: tail.owner}),
    ...(place && {place})
  }
}
