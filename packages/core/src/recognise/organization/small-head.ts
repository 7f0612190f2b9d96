import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import type {Tail} from './tail.js'

/** Before a head they make the name of many: `những công ty Mỹ`. */
const plural = syllables('các những nhiều mọi mỗi từng số hai ba vài')
/** First syllables of common words that end like a head: `cơ sở`, `hội trường`, `cán bộ`, `bệnh viện`, `đại hội đồng`. */
const wordStarts = syllables(
  'cơ bồi quốc hội đại cán nội toàn trụ căn văn tổ học công nhà cửa hiện thương cục bệnh nghị liên tổng xã chi thị'
)
const stops: ReadonlySet<number> = new Set([...plural, ...wordStarts])

/**
 * Whether a head without a capital still opens a name: `công an tỉnh Bắc Ninh`, `ban Tuyên giáo Thành ủy`. Elsewhere it
 * is a common word, or the end of one.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the head's first token.
 * @param headTo
 *   Index behind the head.
 * @param kind
 *   The kind that the head says.
 * @param tail
 *   What follows the head.
 * @param inside
 *   Whether it stands inside another body's name.
 */
export function mayBeSmall(
  reader: Reader,
  at: number,
  headTo: number,
  kind: OrganizationKind,
  tail: Tail,
  inside: boolean
): boolean {
  // `Ban Chấp hành đảng bộ tỉnh`: inside a name the Party's committees often stand without.
  if (inside && kind.branch === 'party' && headTo - at > 1) return true
  // `khởi | công | trường liên cấp`: a school of so many words ends no other word.
  const before = schools.has(kind.id) && headTo - at > 1 ? plural : stops
  if (!tail.proper || (at > reader.sentenceStart(at) && reader.isOneOf(at - 1, before))) return false
  if (common.has(kind.id)) return false
  if (delegations.has(kind.id)) return reader.is(headTo, number)
  if (kind.id === party) return tail.to > headTo && reader.isCapital(headTo) && !reader.is(at - 1, people)
  if (newspapers.has(kind.id)) return isNewspaper(reader, at, headTo, tail)
  const {place, owner} = tail
  // `quân đội Mỹ`, `công ty Nhật Bản`: with nothing but a country it is any of them.
  if (place?.level === 'country' && place.from === headTo && tail.to === place.to) return false
  const named = owner !== undefined || (place !== undefined && place.bare !== true)
  if (headTo - at > 1)
    return tail.numbered || named || (schools.has(kind.id) && tail.named) || isFirm(reader, headTo, kind, tail)
  // `Cục trưởng cục Chống tham nhũng`, `Trưởng ban Tôn giáo`: behind the office that shares its word.
  if (tail.field === headTo && reader.isCapital(headTo) && reader.isOneOf(at - 1, heads)) return kind.id !== sent
  // `Phó Giám đốc sở Giao thông vận tải`, `chuyên viên phòng Kế hoạch`, `tại khoa Báo chí`.
  if (tail.field === headTo && reader.isCapital(headTo) && isUnit(reader, at, kind)) return true
  // `ban Tuyên giáo Thành ủy`; a place or a body right behind it makes no name (`hội Hà Nội`, `trưởng ban Ban Cơ yếu`).
  if (!named || place?.from === headTo || owner?.from === headTo) return false
  // `phòng giáo dục huyện Chư Păh`: an office of the authorities by its field and its place.
  const isOffice = offices.has(kind.id) && tail.field === headTo && place?.word !== undefined
  return isOffice || reader.isCapital(headTo)
}

const schools: ReadonlySet<string> = new Set([
  'truong',
  'truong-lien-cap',
  'truong-mam-non',
  'truong-noi-tru',
  'truong-thcs',
  'truong-thpt',
  'truong-tieu-hoc'
])
/** `công ty Hòa Lĩnh`, `tập đoàn Viettel`: behind such a word only a firm has a name. */
const firms: ReadonlySet<string> = new Set(['cong-ty', 'tap-doan', 'tong-cong-ty', 'ngan-hang'])
const offices: ReadonlySet<string> = new Set(['phong', 'so'])
const newspapers: ReadonlySet<string> = new Set(['bao', 'tap-chi'])
/** `thông | báo Lao động`: words that end so. */
const news = syllables('thông họp cảnh nhà làm dự tình mật khai trình quảng tin điện tố')
/** Units of an authority, a hospital or a school whose word has other meanings (`phòng, chống`). */
const units: ReadonlySet<string> = new Set(['phong', 'khoa'])
/** What stands before one of them: who works there (`Giám đốc`, `chuyên viên`, `cán bộ`, `trưởng khoa`), a link. */
const leads = syllables('đốc viên bộ trưởng phó tại của thuộc từ và về do là')
/** `trưởng | ban Tôn giáo`, `Cục trưởng | cục Chống tham nhũng`. */
const heads = syllables('trưởng phó')
/** `Trưởng đoàn Thanh tra`: who was sent, not the youth union. */
const sent = 'doan'
/** Of a party any name is proper: `đảng Lao động`, `đảng Dân chủ`. */
const party = 'dang'
/** `Quốc dân đảng Đài Loan` */
const people = syllable('dân')
const number = syllable('số')
/** Who is sent is no body in small letters; whose it is may be one: `đoàn công tác | Chính phủ`. */
const delegations: ReadonlySet<string> = new Set(['doan-cong-tac', 'doan-dai-bieu', 'doan-giam-sat', 'doan-kiem-tra'])
/** Heads that are verbs or common words without their capital: `thanh tra Bộ Y tế`, `trung tâm TP Hà Nội`. */
const common: ReadonlySet<string> = new Set(['thanh-tra', 'to-chuc', 'trung-tam', 'quan-doi', 'nhom', 'doi'])

/** `sở Y tế` with the capital of its field is no other word; `phòng`, `khoa` are, unless someone works there. */
function isUnit(reader: Reader, at: number, {id}: OrganizationKind): boolean {
  return id === 'so' || (units.has(id) && reader.isOneOf(at - 1, leads))
}

/** `phóng viên báo Tuổi Trẻ`: with the name of a newspaper, and not `họp | báo Chính phủ`. */
function isNewspaper(reader: Reader, at: number, headTo: number, tail: Tail): boolean {
  const outlet = reader.longest('outlet', headTo)
  return outlet !== undefined && outlet.to <= tail.to && !reader.isOneOf(at - 1, news)
}

/** Behind a small head the firm's name has a capital at once, or behind what it does: `công ty Thép Hòa Lĩnh`. */
function isFirm(reader: Reader, headTo: number, {id}: OrganizationKind, {named, field}: Tail): boolean {
  return firms.has(id) && named && reader.isCapital(headTo) && (field === undefined || field === headTo)
}

/** Last syllables of what `Thường trực` belongs to: `Phó Bí thư Thường trực Thành ủy`, `cơ quan thường trực`. */
const officeEnds = syllables('thư tịch trưởng ban phó viên đốc tướng quan tra ký')
const standing: ReadonlySet<string> = new Set(['thuong-truc', 'ban-thuong-truc'])

/**
 * Whether the head is the end of an office: `Phó Bí thư | Thường trực`, `Phó Trưởng | ban Thường trực`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the head's first token.
 * @param kind
 *   The kind that the head says.
 */
export function isPartOfOffice(reader: Reader, at: number, kind: OrganizationKind): boolean {
  return standing.has(kind.id) && at > reader.sentenceStart(at) && reader.isOneOf(at - 1, officeEnds)
}
