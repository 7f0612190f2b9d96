import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {behindSmallWord, isNation, opensPlace} from './long-name.js'
import {isNameWord, opensOther} from './name-words.js'

/** Fields that ask for an object begin like this: `Quản lý …`, `Phát triển …`, `Thông tin …`. */
const openers = syllables(
  'quản phát hỗ nghiên kiểm giám đầu thông sản kỹ dịch bảo xúc điều tư giải khai ứng vận công đào khoa'
)
const and = syllable('và')
const joints = syllables('và , -')
/** `Ban Quản lý các khu công nghiệp`, where the object may be many. */
const many = syllables('các')
/** Kinds whose names describe what they do; behind others a verb follows as often. */
const describing: ReadonlySet<string> = new Set([
  'cuc',
  'chi-cuc',
  'vu',
  'phong',
  'trung-tam',
  'vien',
  'ban-quan-ly',
  'cong-ty',
  'tong-cong-ty',
  'nha-may',
  'xi-nghiep',
  'hiep-hoi',
  'lien-hiep',
  'quy',
  'hop-tac-xa'
])
const school = 'truong'
/** No description is longer. */
const mostWords = 8

/**
 * Read the object of a field, in small letters, up to a place, a mark or the end.
 *
 * ```text
 * Chi cục Quản lý chất lượng nông lâm và thủy sản tỉnh Bắc Giang
 *                            ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param field
 *   Index of the field's first token.
 * @param at
 *   Index behind the field.
 * @param kind
 *   The kind that the head says.
 * @returns
 *   Index behind the object; `at` where there is none.
 */
export function readDescription(reader: Reader, field: number, at: number, {id}: OrganizationKind): number {
  if (id === school) return readSchoolTail(reader, at)
  if (!describing.has(id) || !reader.isOneOf(field, openers) || !reader.isCapital(field)) return at
  const end = Math.min(reader.sentenceEnd(at), at + mostWords)
  let to = at
  while (to < end && reader.isBeside(to)) {
    if (to > at && isNation(reader, to)) return to + 2
    if (to > at && opensPlace(reader, to)) break
    const word = behindSmallWord(reader, to)
    if (word !== undefined) to = word
    else if ((to > at || reader.is(to, and)) && reader.isOneOf(to, joints) && behindSmallWord(reader, to + 1)) to++
    else if (to === at && reader.isOneOf(to, many)) to++
    else break
  }
  if (to === at || reader.isOneOf(to - 1, joints)) return at
  const place = reader.longest('placeKind', to) ?? reader.longest('place', to)
  // `… nông lâm và thủy sản | cho biết`; a verb of one syllable may be the end of a word.
  const said = (reader.longest('reportingVerb', to)?.to ?? to) - to > 1
  const closed =
    to >= reader.sentenceEnd(at) || (reader.isMark(to) && !reader.isOneOf(to, joints)) || place !== undefined || said
  return closed && !opensOther(reader, to) ? to : at
}

/** `Trường Cao đẳng Kinh tế | - kỹ thuật | Quảng Nam`: what else a school teaches, up to its place. */
function readSchoolTail(reader: Reader, at: number): number {
  const end = Math.min(reader.sentenceEnd(at), at + mostWords)
  let to = at
  while (to + 1 < end && reader.isOneOf(to, joints) && isNameWord(reader, to + 1, true)) {
    to++
    while (to < end && isNameWord(reader, to, true)) to++
  }
  return to > at && (reader.longest('placeKind', to) ?? reader.longest('place', to)) !== undefined ? to : at
}
