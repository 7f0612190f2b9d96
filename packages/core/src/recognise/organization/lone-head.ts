import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** What makes a head the name of many: `UBND các quận, huyện`, `Công an cấp xã`. */
const plural = syllables('các những mỗi từng cấp nào')
/** Before a head it says the same: `các Thành ủy`, `hai Đảng`. */
const counted = syllables('các những mỗi mọi từng hai ba nhiều một')
/** Makes a person of the body: `Thành ủy viên`, `Chi cục trưởng`. */
const member = syllables('viên trưởng phó')
/** Words that follow a body as its verb or link; after a head of one syllable they show that no longer word begins. */
const followers = syllables(
  `đã sẽ đang cũng vẫn là có không chưa và với cần phải được bị do tại ở về trong ngoài từ đến cho để khi nếu mà thì
   nên còn mới luôn vừa rất này đó trên theo cùng hoặc hay như lại tiếp hết khẩn làm sớm bắt kịp rà họp gửi trình ký mời thấy
   nhận xin nêu trả`
)

/**
 * Whether a head that stands alone names one body of the article.
 *
 * A head of two syllables (`Thành ủy`) does with a capital. One of one syllable (`Bộ`, `Sở`) opens other words too (`Bộ
 * phận`, `Hội nghị`, `Ban hành`): it needs a link or a mark behind it, no sentence start before it, and a body of its
 * kind that the article has named.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the head's first token.
 * @param to
 *   Index behind its last token.
 * @param kind
 *   The kind that the head says.
 * @param inside
 *   Whether it stands inside another body's name.
 */
export function isLoneHead(reader: Reader, at: number, to: number, kind: OrganizationKind, inside: boolean): boolean {
  const capital = reader.isCapital(at) || isInvestigator(reader, at, to, kind)
  if (kind.bare !== true || !(capital || (inside && kind.branch === 'party'))) return false
  if (reader.isOneOf(to, plural) || reader.isOneOf(to, member) || reader.isOneOf(at - 1, counted)) return false
  // `có 5 Tập đoàn`
  if (at > reader.sentenceStart(at) && reader.isNumber(at - 1)) return false
  if (business.has(kind.id)) return isBusiness(reader, at, to, kind)
  // `thi tốt nghiệp THPT`: without `Trường` that is what is taught.
  if (reader.isUpper(at)) return !kind.id.startsWith('truong') && isLoneAbbreviation(reader, at)
  if (to - at > 1) return true
  if (reader.sentenceStart(at) === at)
    return opening.has(kind.id) && !reader.isCapital(to) && isVerb(reader, to) && isNamedBefore(reader, at)
  return (isFollowed(reader, at, to) || isOwnerOf(reader, at, to)) && isNamedBefore(reader, at)
}

/** `cơ quan CSĐT`, `cơ quan Cảnh sát điều tra`: the capital stands behind the common word. */
function isInvestigator(reader: Reader, at: number, to: number, {id}: OrganizationKind): boolean {
  return investigators.has(id) && to - at > 2 && reader.isCapital(at + 2)
}

const investigators: ReadonlySet<string> = new Set(['co-quan-canh-sat-dieu-tra', 'co-quan-an-ninh-dieu-tra'])

/** Whether the head ends here: a mark, a link or a verb stands behind it. */
function isFollowed(reader: Reader, at: number, to: number): boolean {
  if (to >= reader.sentenceEnd(at) || reader.isMark(to)) return true
  return (reader.isOneOf(to, followers) && !reader.isCapital(to)) || reader.longest('reportingVerb', to) !== undefined
}

/** Firms, schools and hospitals: many are called so, and one of them with a capital where the article has named it. */
const business: ReadonlySet<string> = new Set([
  'benh-vien',
  'cong-ty',
  'dai-hoc',
  'hoc-vien',
  'hop-tac-xa',
  'ngan-hang',
  'nha-may'
])
/** `lãnh đạo, công nhân của Công ty`: amid the sentence, behind a body of its kind. */
function isBusiness(reader: Reader, at: number, to: number, {id}: OrganizationKind): boolean {
  if (at === reader.sentenceStart(at) || reader.isUpper(at) || !isFollowed(reader, at, to)) return false
  return reader.chart.all('organization').some((body) => !body.bare && body.kind === id)
}

/** Heads of one syllable that may open a sentence; behind others the word goes on (`Vụ việc`, `Viện trợ`). */
const opening: ReadonlySet<string> = new Set(['bo', 'so', 'cuc', 'hoi', 'ban'])
const verbs = syllables('đã sẽ đang cũng vẫn phải cần còn chưa')

/** `Bộ | cũng có trách nhiệm`, `Sở | khẳng định`. */
function isVerb(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, verbs) || (reader.longest('reportingVerb', at)?.to ?? at) - at > 1
}

const ministry = syllable('bộ')
const beforeOwner = syllables('của thuộc tại')
/** Second halves of words that open with `bộ`: `bộ luật`, `bộ phận`, `bộ máy`. */
const afterMinistry = syllables(
  'luật trưởng đội phận máy môn tiêu quy chỉ tài dữ hồ sách tư lọc mặt ảnh đồ đề câu ba đôi phim sưu'
)

/** `chương trình của Bộ gắn với …`: behind such a word nothing but the ministry is written with a capital. */
function isOwnerOf(reader: Reader, at: number, to: number): boolean {
  if (!reader.is(at, ministry) || !reader.isOneOf(at - 1, beforeOwner)) return false
  return reader.isWord(to) && !reader.isCapital(to) && !reader.isOneOf(to, afterMinistry)
}

/** `HĐND`, `UBND`; two letters are too few (`TT`), and one in a symbol is none (`279/TTR-BTC`). */
function isLoneAbbreviation(reader: Reader, at: number): boolean {
  if (reader.word(at).length < 3 && !reader.is(at, committee)) return false
  return !(reader.isGlued(at) && reader.is(at - 1, slash))
}

const committee = syllable('UB')
const slash = syllable('/')

/** Whether the article has named a body whose name opens with the same word: `Đoàn` after `Đoàn kiểm tra số 471`. */
function isNamedBefore(reader: Reader, at: number): boolean {
  const id = reader.id(at)
  return reader.chart.all('organization').some((body) => !body.bare && reader.is(body.from, id))
}
