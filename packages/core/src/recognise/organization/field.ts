import type {OrganizationKind} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import type {HitOf, Reader} from '../reader.js'

/** What a body looks after, as read. */
export interface FieldReading {
  readonly to: number
  /** In full. */
  readonly text: string
  /** Whether it is written with a capital. */
  readonly capital: boolean
  readonly abbreviated: boolean
}

const joints = syllables('và - &')
/** No field has more parts that no lexicon joins; a comma joins only there, since it parts bodies as often. */
const mostParts = 5
/** Ministries and departments have the field that the lexicon has: what is joined to it is another one. */
const single: ReadonlySet<string> = new Set(['bo', 'so'])
/** Heads behind which a field without a capital is a common word: `Đảng cách mạng`, `HTX nông nghiệp`. */
const strict: ReadonlySet<string> = new Set([
  'bo',
  'dang',
  'hop-tac-xa',
  'to-chuc',
  'thanh-tra',
  'doi',
  'khoa',
  'quy',
  'bao',
  'nhom'
])
/** Firms, whose names begin with what they do only where a name with a capital follows. */
const firms: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan', 'ngan-hang', 'nha-may', 'xi-nghiep'])
/** Fields that begin like this are verbs behind most heads: `Sở Nội vụ kiểm tra`; `Ban kiểm tra` is a name. */
const verbal = syllables('kiểm thanh giám điều tuyên đào vận giải phát quản bảo hỗ xử ứng phối nghiên xúc thi tiếp')
const councils: ReadonlySet<string> = new Set(['ban', 'uy-ban', 'hoi-dong', 'ban-chi-dao', 'ban-quan-ly', 'doan'])
/** So many syllables are a field, verb or not: `Trung tâm phát triển quỹ đất`. */
const long = 3

/**
 * Read what a body looks after: phrases of the lexicon, joined as the press joins them.
 *
 * ```text
 * Sở Văn hóa, Thể thao và Du lịch TP Hà Nội
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param kind
 *   The kind that the head says.
 * @param goesOn
 *   Whether another part of the name stands before it.
 */
export function readField(
  reader: Reader,
  at: number,
  kind: OrganizationKind,
  goesOn: boolean
): FieldReading | undefined {
  const first = reader.longest('field', at)
  if (first === undefined || (goesOn && first.entry.abbreviated && isPlaceWord(reader, at))) return undefined
  const capital = reader.isCapital(at)
  if (!capital && !mayBeSmall(reader, at, first.to, kind, goesOn)) return undefined
  let {to} = first
  let text = fullText(first, kind)
  let {abbreviated} = first.entry
  for (let parts = 1; capital && !single.has(kind.id) && parts < mostParts; parts++) {
    // `Kinh tế - Ngân sách`: only a capital behind the joint goes on with the name.
    if (!reader.isOneOf(to, joints) || !reader.isCapital(to + 1)) break
    const next = reader.longest('field', to + 1)
    if (next === undefined || opensBody(reader, to + 1, next.to)) break
    text = `${text}${reader.isGlued(to) ? '' : ' '}${reader.word(to)} ${fullText(next, kind)}`
    to = next.to
    abbreviated ||= next.entry.abbreviated
  }
  return {to, text, capital, abbreviated}
}

/** Authorities, which the press shortens: `Sở Giáo dục` is the `Sở Giáo dục và Đào tạo`. */
const authorities: ReadonlySet<string> = new Set(['bo', 'so', 'phong', 'tong-cuc', 'cuc', 'chi-cuc', 'vu'])

/** In full where it is abbreviated or the kind is one whose fields are; else as the lexicon spells what stands there. */
function fullText({entry}: HitOf<'field'>, {id}: OrganizationKind): string {
  return entry.abbreviated || authorities.has(id) ? entry.record.text : entry.spelling
}

/** Whether a field without a capital is part of the name. */
function mayBeSmall(reader: Reader, at: number, to: number, {id}: OrganizationKind, goesOn: boolean): boolean {
  if (strict.has(id) || to - at < 2) return false
  // Behind another part of the name only a place or the end shows that no verb stands there.
  if (goesOn) return to - at >= long && reader.longest('place', to) !== undefined
  if (!reader.isOneOf(at, verbal)) return !firms.has(id) || to - at >= long
  return councils.has(id) || to - at >= long
}

/** `Sở Y tế TP`, where `TP` is the city and not another field. */
function isPlaceWord(reader: Reader, at: number): boolean {
  return reader.longest('placeKind', at) !== undefined || reader.longest('place', at) !== undefined
}

/** `Sở Y tế, Công an tỉnh`: the field behind the joint is the head of another body. */
function opensBody(reader: Reader, at: number, to: number): boolean {
  if (reader.longest('organization', at) !== undefined) return true
  const kind = reader.longest('organizationKind', at)
  return kind !== undefined && kind.to >= to
}
