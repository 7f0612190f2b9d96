import type {Organization, OrganizationKind} from '@thoisu/knowledge'
import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {OrganizationDraft, PlaceDraft} from '../draft.js'
import {behindNameNumber} from '../name-number.js'
import {readBarePlace} from '../place/bare-place-word.js'
import {readPlaceName} from '../place/place-name.js'
import type {Reader} from '../reader.js'
import {readBody} from './body.js'
import {readDescription} from './description.js'
import {readField} from './field.js'
import {behindInnerAbbreviation} from './inner-abbreviation.js'
import {readInnerFirm} from './inner-firm.js'
import {readKnownBody} from './known-body.js'
import {opensBody, readLongName} from './long-name.js'
import {readProperName} from './proper-name.js'
import {readToldField} from './told-field.js'
import {readUnitNumber} from './unit-number.js'

/** What follows the head of a body's name. */
export interface Tail {
  /** Index behind its last token. */
  to: number
  /** Its parts in full. */
  words: string[]
  /** The parts that are neither owner nor place. */
  own: string[]
  /** Whether a part names something: a field with a capital, a place, a number. */
  proper: boolean
  abbreviated: boolean
  /** Whether a part is a unit number. */
  numbered: boolean
  /** Whether a part is a proper name. */
  named: boolean
  /** Where that stands. */
  name?: TokenRange
  /** The firm that the name is, where the head only says what it is: `Tập đoàn | Viettel`. */
  firm?: readonly Organization[]
  /** Index of the abbreviation that stands in brackets among the parts. */
  inner?: number
  /** Index of the last field's first token. */
  field?: number
  owner?: OrganizationDraft
  place?: PlaceDraft
}

interface Reading {
  readonly reader: Reader
  readonly kind: OrganizationKind
  readonly takes: ReadonlySet<string>
  readonly rule: string
  readonly depth: number
  readonly start: number
  readonly tail: Tail
}

/** No name has more parts: `Hội | Sinh viên | Việt Nam | TP Hà Nội`. */
const mostParts = 6
const links = syllables('của thuộc')
const seats = syllables('tại ở')
const branch = [syllable('chi'), syllable('nhánh')] as const
const unit = [syllable('đơn'), syllable('vị')] as const
const hyphen = syllable('-')
const joints = syllables('- và &')
const university = 'dai-hoc'
const commas = syllables(', và')
/** Bodies that are told apart by where they stand: `Đại sứ quán Việt Nam tại Lào`, `TAND cấp cao tại Hà Nội`. */
const seated: ReadonlySet<string> = new Set([
  'dai-su-quan',
  'lanh-su-quan',
  'toa-an-nhan-dan-cap-cao',
  'vien-kiem-sat-nhan-dan-cap-cao'
])
/** Units of a ministry that have Roman numbers: `Cục IV` of the inspectorate, `Vụ II`. */
const roman: ReadonlySet<string> = new Set(['cuc', 'vu'])
/** Bodies that a number behind the proper name tells apart: `Trường THPT Hòa Lĩnh 2`, `Công ty cổ phần Licogi 14`. */
const counted: ReadonlySet<string> = new Set([
  'truong',
  'truong-mam-non',
  'truong-thcs',
  'truong-thpt',
  'truong-tieu-hoc',
  'cong-ty',
  'nha-may',
  'xi-nghiep'
])
/** Ranks that end a name or stand before its place: `Bệnh viện K Trung ương`, `Ban Tiếp công dân TƯ`. */
const ranks = syllables('TW')
const central = [syllable('trung'), syllable('ương')] as const
const nation = [syllable('quốc'), syllable('gia')] as const

/**
 * Read what follows the head of a body's name, part by part, as far as its kind takes it.
 *
 * ```text
 * Hội  Sinh viên  Việt Nam  TP Hà Nội
 *      ^field     ^place    ^place
 * ```
 *
 * @param reader
 *   The text.
 * @param start
 *   Index behind the head.
 * @param kind
 *   The kind that the head says.
 * @param rule
 *   Name of the construct that asks.
 * @param depth
 *   How many names it stands inside.
 */
export function readTail(reader: Reader, start: number, kind: OrganizationKind, rule: string, depth: number): Tail {
  const tail: Tail = {to: start, words: [], own: [], proper: false, abbreviated: false, numbered: false, named: false}
  const reading: Reading = {reader, kind, takes: new Set(kind.takes), rule, depth, start, tail}
  const end = reader.sentenceEnd(start - 1)
  const ownerFirst = kind.takes.indexOf('owner') < kind.takes.indexOf('field')
  for (let part = 0; part < mostParts && tail.to < end && reader.isBeside(tail.to); part++) {
    const goesOn =
      addNumber(reading) ||
      addInnerFirm(reading) ||
      (ownerFirst ? addOwner(reading) || addField(reading) : addField(reading) || addOwner(reading)) ||
      addPlace(reading) ||
      addPartner(reading) ||
      addUniversity(reading) ||
      addRank(reading) ||
      addBranch(reading) ||
      addProper(reading) ||
      addDescription(reading) ||
      addTold(reading) ||
      addBehindAbbreviation(reading)
    if (!goesOn || isClosedBy(tail)) break
  }
  return longer(reading) ?? tail
}

/** `Trung tâm Giám sát | , Điều hành Đô thị thông minh`, and no other body behind the comma. */
function goesOnJoined(reader: Reader, at: number, {id}: OrganizationKind): boolean {
  if (id !== 'trung-tam' || !reader.isOneOf(at, commas) || !reader.isCapital(at + 1)) return false
  return !opensBody(reader, at + 1)
}

/** The tail anew where it broke off within a name of many small words. */
function longer({reader, kind, takes, rule, depth, start, tail}: Reading): Tail | undefined {
  if (tail.place !== undefined || tail.owner !== undefined || tail.numbered || tail.firm !== undefined) return undefined
  const broken = reader.isWord(tail.to) || (tail.to > start && reader.isMark(tail.to))
  // Behind a whole field a verb follows as often: `Cục Thuế kiểm tra doanh nghiệp TP.HCM`.
  if (!broken || (tail.field === start && !goesOnJoined(reader, tail.to, kind))) return undefined
  const to = readLongName(reader, start, kind)
  if (to <= tail.to) return undefined
  const whole: Tail = {to: start, words: [], own: [], proper: true, abbreviated: false, numbered: false, named: true}
  const reading: Reading = {reader, kind, takes, rule, depth, start, tail: whole}
  addOwn(reading, to)
  addPlace(reading)
  return whole
}

/** A place below the country ends the name, and so does an owner, unless it is listed without its branch's place. */
function isClosedBy({place, owner}: Tail): boolean {
  if (place !== undefined) return place.level !== 'country' || owner !== undefined
  return owner !== undefined && owner.records.length === 0
}

function add({reader, tail}: Reading, to: number, text = reader.slice(tail.to, to)): true {
  tail.words.push(text)
  tail.to = to
  return true
}

/** Adds a part that says what the body is, not whose or where. */
function addOwn(reading: Reading, to: number, text = reading.reader.slice(reading.tail.to, to)): true {
  reading.tail.own.push(text)
  return add(reading, to, text)
}

function addNumber(reading: Reading): boolean {
  const {reader, kind, takes, tail} = reading
  const to = tail.numbered || tail.owner || kind.branch === 'press' ? undefined : readUnitNumber(reader, tail.to)
  // Where a kind is not numbered as a rule, `số` or `khu vực` must say that it is.
  const plain = to !== undefined && to - tail.to === 1 && !takes.has('number')
  if (to === undefined || (plain && !(roman.has(kind.id) && !reader.isNumber(tail.to)))) return false
  tail.numbered = true
  tail.proper = true
  return addOwn(reading, to)
}

function addField(reading: Reading): boolean {
  const {reader, takes, tail} = reading
  if (!takes.has('field') || tail.owner !== undefined) return false
  const field = readField(reader, tail.to, reading.kind, tail.words.length > 0)
  if (field === undefined) return false
  tail.proper ||= field.capital
  tail.abbreviated ||= field.abbreviated
  tail.field = tail.to
  return addOwn(reading, field.to, field.text)
}

function addProper(reading: Reading): boolean {
  const {reader, kind, takes, tail} = reading
  if (!takes.has('proper') || tail.named || tail.place !== undefined || tail.owner !== undefined) return false
  // `Cục trưởng Cục Lễ tân Philatov`: behind what an authority looks after a foreign word names a person.
  const isForeign = reader.isForeignName(tail.to)
  if (tail.field !== undefined && isForeign && kind.branch !== 'company' && kind.branch !== 'press') return false
  const end = readProperName(reader, tail.to, kind)
  if (end === tail.to) return false
  const to = counted.has(kind.id) ? behindNameNumber(reader, end) : end
  tail.named = true
  tail.name = {from: tail.to, to}
  tail.proper = true
  return addOwn(reading, to)
}

function addOwner(reading: Reading): boolean {
  const {reader, takes, tail, rule, depth} = reading
  if (!takes.has('owner') || tail.owner !== undefined) return false
  const link = reader.isOneOf(tail.to, links)
  // `Đoàn kiểm tra số 471 của Bộ Chính trị`: the number has named it already.
  if (link && tail.numbered) return false
  const start = link ? tail.to + 1 : tail.to
  if (!reader.isBeside(start)) return false
  const owner = readBody(reader, start, rule, depth + 1)
  if (owner === undefined) return false
  tail.owner = owner
  tail.proper ||= !owner.bare
  tail.abbreviated ||= owner.abbreviated
  if (owner.place) tail.place = owner.place
  return add(reading, owner.to, link ? `${reader.word(tail.to)} ${owner.name}` : owner.name)
}

function addPlace(reading: Reading): boolean {
  const {reader, kind, takes, tail, rule} = reading
  if (!takes.has('place')) return false
  const start = placeStart(reading)
  if (!reader.isBeside(start)) return false
  const abroad = kind.branch === 'foreign' || kind.level === 'central'
  const bare = abroad ? undefined : readBarePlace(reader, start, rule)
  const place = readPlaceName(reader, start, rule) ?? bare ?? readPairForm(reader, start, rule, tail.place)
  if (place === undefined || (abroad && place.level !== 'country' && !seated.has(kind.id))) return false
  // Of two places the last one is where the body is, the first one part of what it is: `Hội Sinh viên | Việt Nam`.
  if (tail.place !== undefined && !isHome(tail.place, place)) {
    tail.own.push(`${tail.words.at(-1)}${start > tail.to ? ' -' : ''}`)
  }
  tail.place = place
  tail.proper ||= place.bare !== true
  return add(reading, place.to)
}

/** `Hội Sinh viên Việt Nam TP Hà Nội` is the `Hội Sinh viên TP Hà Nội`: that it is Vietnam's goes without saying. */
function isHome(first: PlaceDraft, second: PlaceDraft): boolean {
  return second.level !== 'country' && first.records.some(({id}) => id === 'country/vn')
}

/** `Hội Hữu nghị Việt Nam - Nhật`, `Ủy ban hợp tác Lào - Việt`: the short form that stands only in pairs. */
function readPairForm(reader: Reader, at: number, rule: string, first: PlaceDraft | undefined): PlaceDraft | undefined {
  if (first?.level !== 'country' || !reader.isOneOf(at - 1, joints) || !reader.isCapital(at)) return undefined
  const record = reader.knowledge.places.find(({pairForms}) => pairForms?.includes(reader.word(at)))
  if (record === undefined) return undefined
  const name = record.names.at(-1)?.text ?? reader.word(at)
  return {type: 'place', rule, from: at, to: at + 1, level: record.level, name, records: [record]}
}

/** `Trường ĐH Kinh tế | - ĐHQG Hà Nội`: the university that a school is part of. */
function addUniversity(reading: Reading): boolean {
  const {reader, kind, tail, rule, depth} = reading
  if (kind.id !== university || depth > 0 || tail.words.length === 0 || !reader.is(tail.to, hyphen)) return false
  const whole = readBody(reader, tail.to + 1, rule, depth + 1)
  if (whole === undefined || whole.kind !== university || !whole.name.startsWith('Đại học Quốc gia')) return false
  tail.own.push(`- ${whole.name}`)
  if (whole.place) tail.place = whole.place
  tail.abbreviated ||= whole.abbreviated
  return add(reading, whole.to, `- ${whole.name}`)
}

/** `Hội đồng Doanh nghiệp Hoa Kỳ | - ASEAN`: a community of states that stands beside a state. */
function addPartner(reading: Reading): boolean {
  const {reader, tail, rule} = reading
  if (tail.place?.level !== 'country' || tail.place.to !== tail.to || !reader.is(tail.to, hyphen)) return false
  if (!reader.isUpper(tail.to + 1)) return false
  const partner = readKnownBody(reader, tail.to + 1, rule)
  if (partner === undefined || !partner.records.every(({branch: kin}) => kin === 'international')) return false
  tail.own.push(`${tail.words.at(-1)}`)
  return addOwn(reading, partner.to)
}

function addRank(reading: Reading): boolean {
  const {reader, tail, kind} = reading
  if (tail.words.length === 0 || tail.owner !== undefined || tail.place !== undefined || kind.level === 'central')
    return false
  if (reader.isOneOf(tail.to, ranks)) return addOwn(reading, tail.to + 1)
  const isRank = (pair: readonly [number, number]) => reader.is(tail.to, pair[0]) && reader.is(tail.to + 1, pair[1])
  return (isRank(central) || isRank(nation)) && addOwn(reading, tail.to + 2)
}

/** `Trung tâm Thông tin | thủy sản`: what a field that is a verb or a wide noun is about. */
function addDescription(reading: Reading): boolean {
  const {reader, tail, kind} = reading
  if (tail.field === undefined || tail.owner !== undefined || tail.place !== undefined) return false
  const to = readDescription(reader, tail.field, tail.to, kind)
  return to > tail.to && addOwn(reading, to)
}

/** `Vụ trưởng Vụ | trang thiết bị và công trình y tế`. */
function addTold(reading: Reading): boolean {
  const {reader, tail, kind, start} = reading
  // `Vụ Quản trị | Đại dương quốc tế`: behind a field only another word with a capital goes on with the name.
  const goesOn = reader.isCapital(tail.to) && !reader.isCapital(tail.to + 1) && tail.field === start
  if (tail.words.length > 0 && !goesOn) return false
  const to = readToldField(reader, start - 1, tail.to, kind)
  if (to === tail.to) return false
  tail.proper = true
  return addOwn(reading, to)
}

/** `Ngân hàng Xuất nhập khẩu Việt Nam | - Chi nhánh Nha Trang`. */
function addBranch(reading: Reading): boolean {
  const {reader, kind, tail, rule} = reading
  if (kind.branch !== 'company' || tail.words.length === 0) return false
  const start = reader.is(tail.to, hyphen) ? tail.to + 1 : tail.to
  if (!reader.is(start, branch[0]) || !reader.is(start + 1, branch[1]) || !reader.isBeside(start)) return false
  const place = readPlaceName(reader, start + 2, rule)
  if (place === undefined) return false
  const before = tail.place === undefined ? '' : `${reader.slice(tail.place.from, tail.place.to)} `
  tail.own.push(`${before}- Chi nhánh`)
  tail.place = place
  return add(reading, place.to)
}

/** `Công ty cổ phần | Tập đoàn Hòa Lĩnh`, `Tập đoàn | Viettel`: a firm's name in that of another, or behind its head. */
function addInnerFirm(reading: Reading): boolean {
  const {reader, kind, tail, rule, depth} = reading
  if (tail.named || tail.place !== undefined || tail.owner !== undefined) return false
  const firm = readInnerFirm(reader, tail.to, kind, rule, depth)
  if (firm === undefined) return false
  if (tail.words.length === 0 && !firm.inside) tail.firm = firm.body.records
  tail.named = true
  tail.proper = true
  tail.name = {from: tail.to, to: firm.body.to}
  if (firm.body.place) tail.place = firm.body.place
  return addOwn(reading, firm.body.to)
}

/** `Ủy ban Kiểm tra (UBKT) | Thành ủy Hải Phòng`, `Liên đoàn Lao động (LĐLĐ) | TP.HCM`. */
function addBehindAbbreviation(reading: Reading): boolean {
  const {reader, tail} = reading
  const behind = behindInnerAbbreviation(reader, tail.to)
  if (behind === undefined) return false
  const {to} = tail
  tail.to = behind
  if (!(addOwner(reading) || addPlace(reading) || addRank(reading))) {
    tail.to = to
    return false
  }
  tail.inner = to + 1
  return true
}

/** Where the place begins, behind the word or joint that leads to it. */
function placeStart({reader, kind, tail}: Reading): number {
  if (seated.has(kind.id) && reader.isOneOf(tail.to, seats)) return tail.to + 1
  if (reader.is(tail.to, unit[0]) && reader.is(tail.to + 1, unit[1])) return tail.to + 2
  if (tail.numbered && reader.is(tail.to, hyphen)) return tail.to + 1
  if (tail.place?.level === 'country' && reader.isOneOf(tail.to, joints)) return tail.to + 1
  return tail.to
}
