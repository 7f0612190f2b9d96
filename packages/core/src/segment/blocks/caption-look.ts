import type {EntryType} from '../../lexicon/entry.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {comma, dashes, stops} from '../sentences/marks.js'
import {commonDeeds, deeds} from './caption-deeds.js'

/**
 * How a sentence looks that stands under a picture: it says who or what is to be seen, in the present, and nothing else.
 *
 * `sure`: nothing but a caption reads so. `likely`: prose rarely reads so. `possible`: prose reads so too.
 */
export type CaptionLook = 'sure' | 'likely' | 'possible' | undefined

/** They open descriptions of pictures. */
const scenes = new Phrases([
  'toàn cảnh',
  'quang cảnh',
  'khung cảnh',
  'trong ảnh',
  'ảnh trên',
  'ảnh dưới',
  'một góc',
  'phối cảnh',
  'từ trái qua',
  'từ trái sang',
  'từ phải qua',
  'chú thích ảnh'
])
/** A line of its own that opens so and tells nothing names what is to be seen. */
const occasions = new Phrases([
  'ra mắt',
  'lễ',
  'buổi',
  'phiên',
  'trụ sở',
  'trao quyết định',
  'trao bằng khen',
  'trao giấy',
  'tặng hoa',
  'công bố quyết định',
  'khai mạc',
  'ký kết',
  'cắt băng',
  'dâng hương',
  'chụp ảnh',
  'phương án thiết kế',
  'khu vực',
  'khu đất',
  'hiện trường',
  'một buổi',
  'tranh',
  'bảng',
  'biểu đồ',
  'bản đồ',
  'sơ đồ'
])
/** Groups of people as captions name them. */
const groups = new Phrases([
  'các đại biểu',
  'các đồng chí',
  'các vị đại biểu',
  'các vị lãnh đạo',
  'các đbqh',
  'các phó',
  'đại biểu',
  'lãnh đạo',
  'đại diện',
  'đoàn đại biểu',
  'khách quốc tế',
  'đoàn đbqh',
  'đbqh',
  'hai đồng chí',
  'hai thủ tướng',
  'ban tổ chức',
  'ban chấp hành'
])
/** They are groups, but with a name behind them one person: `Đại biểu Lê Thanh Vân`. */
const representatives = new Phrases(['đại biểu', 'đbqh', 'đb', 'đại biểu quốc hội'])
/** Whoever is in a picture looks into the camera. */
const photographed = new Phrases(['chụp ảnh', 'chụp hình'])
/** Words between the subject and what it does. */
const fillers = syllables('vinh dự trực tiếp thường xuyên , và cùng với')
/** With a tense, a report or a judgement it is prose. */
const tells = syllables('đã sẽ vừa từng rằng cần nên nếu nhưng song tuy vì theo : ; “ ” " cũng gồm khẳng')
const asks = new Phrases(['đề nghị', 'đề xuất'])
const passives = syllables('được bị')
const speaks = syllables(': “ ” "')
const joints = syllables('và cùng với của kiêm')
/** `Tân Bộ trưởng …`, `Nguyên Bí thư …`. */
const states = syllables('tân nguyên cựu quyền')
const side = syllables('trái phải giữa bìa hàng đứng ngồi ảnh áo ngoài thứ bên')
const placeWords = 6
const sides = syllables('trái phải giữa bên')
const venue = syllable('tại')
const opening = syllable('(')
const closing = syllable(')')
/** `Tổng Bí thư của đổi mới` is a heading. */
const belonging = syllable('của')
const chief: readonly EntryType[] = ['honorific', 'rank', 'office', 'degree']
const units: readonly EntryType[] = [...chief, 'place', 'placeKind']
const bodies: readonly EntryType[] = [...units, 'organization']
const parts: readonly EntryType[] = [...chief, 'organization', 'place', 'organizationKind', 'field', 'placeKind']

/** Captions without a credit are short. */
const longest = 45
/** `(bên phải)` is sure enough for the longest lists of offices. */
const longestPointing = 80
const shortest = 3
/** No body has a longer name. */
const longestName = 14
/** What stands in a bracket behind a name. */
const longestBracket = 12
const longestOccasion = 18
/** A caption that names nobody. */
const longestOffice = 24

/**
 * Say whether a sentence looks like a caption.
 *
 * @param scan
 *   The text.
 * @param range
 *   The sentence.
 */
export function captionLook(scan: Scan, range: TokenRange): CaptionLook {
  const {from} = range
  let {to} = range
  while (to > from && scan.isOneOf(to - 1, stops)) to--
  const length = to - from
  if (length < shortest || length > longestPointing || !scan.isCapital(from)) return undefined
  if (length > longest)
    return pointsOut(scan, from, to, sides, placeWords) && !tellsSomething(scan, from, to) ? 'sure' : undefined
  if (pointsOut(scan, from, to, side, 1)) return 'sure'
  if (scenes.at(scan, from) !== undefined) return length <= 30 ? 'sure' : 'likely'
  const subject = subjectEnd(scan, from, to)
  if (subject === undefined) return showsOffice(scan, from, to) ? 'likely' : undefined
  if (subject >= to) return isPerson(scan, from, to) ? 'sure' : undefined
  if (tellsSomething(scan, subject, to)) return undefined
  if (scan.is(subject - 1, closing)) return undefined
  if (isPhotographed(scan, subject, to)) return 'sure'
  let deed = subject
  while (deed < to && scan.isOneOf(deed, fillers)) deed++
  if (deeds.at(scan, deed) !== undefined) return 'likely'
  return commonDeeds.at(scan, subject) !== undefined ? 'possible' : undefined
}

/**
 * Whether a sentence describes a picture in its first words: `Toàn cảnh buổi lễ`, `Quang cảnh hội nghị`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of its first token.
 */
export function isScene(scan: Scan, from: number): boolean {
  return scan.isCapital(from) && scenes.at(scan, from) !== undefined
}

/** `Thủ tướng thăm mô hình nuôi tôm`, `Quốc hội biểu quyết thông qua nghị quyết`: an office or body without a name. */
function showsOffice(scan: Scan, from: number, to: number): boolean {
  if (to - from > longestOffice) return false
  const hit = scan.longest(['office', 'organization'], from, to)
  if (hit === undefined || hit.to >= to || deeds.at(scan, hit.to) === undefined) return false
  // `Bộ Y tế với Bảo hiểm xã hội …`
  if (scan.isOneOf(hit.to, joints) || tellsSomething(scan, from, to)) return false
  // Without a stop and a place it is a heading: `Thủ tướng trả lời chất vấn 40 phút`.
  if (scan.isOneOf(to, stops)) return true
  for (let at = hit.to; at < to; at++) if (scan.is(at, venue)) return true
  return false
}

/**
 * Say whether a line of its own is a caption: there the common deeds and the bare occasions will do.
 *
 * @param scan
 *   The text.
 * @param range
 *   The line.
 */
export function isCaptionLine(scan: Scan, range: TokenRange): boolean {
  if (captionLook(scan, range) !== undefined) return true
  const {from} = range
  if (range.to - from > longestOccasion || !scan.isCapital(from) || occasions.at(scan, from) === undefined) return false
  if (!scan.isOneOf(range.to - 1, stops)) return false
  return !tellsSomething(scan, from, range.to)
}

function tellsSomething(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scan.isOneOf(at, tells) || asks.at(scan, at) !== undefined) return true
  return false
}

/**
 * Say whether a sentence that has lost its stop begins with a named person: headings name people too, but with a colon,
 * a quotation or what was done to them.
 *
 * @param scan
 *   The text.
 * @param range
 *   The sentence.
 */
export function showsPerson(scan: Scan, {from, to}: TokenRange): boolean {
  if (to - from > longest) return false
  const subject = subjectEnd(scan, from, to)
  if (subject === undefined || !isPerson(scan, from, to) || scan.isOneOf(subject, passives)) return false
  for (let at = from; at < to; at++) if (scan.isOneOf(at, speaks)) return false
  return true
}

/**
 * Say whether a sentence that has lost its stop begins with an office, named or not, and quotes nobody: enough in papers
 * whose captions have no stop, `Thủ tướng viết lưu bút tại Đại sứ quán`.
 *
 * @param scan
 *   The text.
 * @param range
 *   The sentence.
 */
export function namesOffice(scan: Scan, {from, to}: TokenRange): boolean {
  const office = scan.longest(['office', 'honorific', 'rank'], from, to)
  if (to - from > longest || office === undefined || scan.is(office.to, belonging)) return false
  // `Anh rời khối` is the country, and `bà` alone is nobody.
  if (office.entry.type === 'honorific' && !scan.isCapital(office.to)) return false
  for (let at = from; at < to; at++) if (scan.isOneOf(at, speaks)) return false
  return true
}

/** Whether a sentence is an office with its holder and has no verb. */
export function isBarePerson(scan: Scan, {from, to}: TokenRange): boolean {
  let end = to
  while (end > from && scan.isOneOf(end - 1, stops)) end--
  return scan.isCapital(from) && (subjectEnd(scan, from, end) ?? from) >= end && isPerson(scan, from, end)
}

/** `… chụp ảnh lưu niệm`, whatever else the people do. */
function isPhotographed(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (photographed.at(scan, at) !== undefined) return true
  return false
}

/** `(trái)`, `(giữa)`, `(thứ hai từ trái sang)`, `(áo trắng)`: one of the words among the first in a bracket. */
function pointsOut(scan: Scan, from: number, to: number, words: ReadonlySet<number>, first: number): boolean {
  for (let at = from + 1; at + 1 < to; at++) {
    if (!scan.is(at, opening) || !scan.isLower(at + 1)) continue
    for (let word = at + 1; word <= at + first && word < to; word++) if (scan.isOneOf(word, words)) return true
  }
  return false
}

/** Whether a subject without a verb begins with an office or honorific, not with a group or a body. */
function isPerson(scan: Scan, from: number, to: number): boolean {
  const start = scan.isOneOf(from, states) ? from + 1 : from
  const representative = representatives.at(scan, from)
  if (representative !== undefined) {
    if (scan.isCapital(representative)) return true
    // `Đại biểu Quốc hội tỉnh Quảng Bình Lê Hòa`
    const unit = scan.longest(['placeKind'], representative, to)
    if (unit !== undefined && scan.isCapital(unit.to)) return true
  }
  return groups.at(scan, from) === undefined && scan.longest(chief, start, to) !== undefined
}

/**
 * Index behind the people that a sentence begins with, offices before and behind the names: `Phó Thủ tướng Thường trực
 * Trương Hòa Bình`, `Ông Trần Thanh Mẫn – Phó Chủ tịch …`, `A cùng các Phó Trưởng ban`.
 */
function subjectEnd(scan: Scan, from: number, to: number): number | undefined {
  const group = groups.at(scan, from) ?? representatives.at(scan, from)
  let at = group ?? (scan.isOneOf(from, states) ? from + 1 : from)
  let found = group !== undefined
  let named = found
  while (at < to) {
    const hit = scan.longest(partsAt(scan, at), at, to)
    if (hit !== undefined && (found || chief.includes(hit.entry.type))) {
      found = true
      at = hit.to
    } else if (found && scan.isCapital(at)) {
      named = true
      at++
    } else if (found && (scan.is(at, comma) || scan.isOneOf(at, dashes)) && startsPart(scan, at + 1, to)) at++
    else if (found && scan.isOneOf(at, joints) && startsPart(scan, at + 1, to)) at++
    else if (found && scan.is(at, comma) && scan.isOneOf(at + 1, joints) && startsPart(scan, at + 2, to)) at += 2
    else if (found && groups.at(scan, at) !== undefined) at = groups.at(scan, at) as number
    else if (named && scan.is(at, opening)) {
      const end = bracketEnd(scan, at, to)
      if (end === undefined) break
      at = end
    } else break
  }
  return found && named ? at : undefined
}

/** Index behind a short bracket that tells where somebody comes from: `(đoàn Hậu Giang)`, `(Quảng Ninh)`. */
function bracketEnd(scan: Scan, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to && at <= from + longestBracket; at++) {
    if (scan.is(at, closing)) return at + 1
    // `(SN 1960, quê …)` is prose.
    if (scan.isNumber(at)) return undefined
  }
  return undefined
}

/** What may continue a subject: with a small letter only offices and units, `thành phố Vinh`. */
function partsAt(scan: Scan, at: number): readonly EntryType[] {
  if (scan.isCapital(at)) return parts
  // `Bộ trưởng bộ Giáo dục và đào tạo`
  if (scan.isCapital(at + 1) && scan.longest(['organization'], at, at + longestName) !== undefined) return bodies
  return scan.isCapital(at + 1) || scan.isCapital(at + 2) ? units : chief
}

function startsPart(scan: Scan, at: number, to: number): boolean {
  if (at >= to) return false
  return scan.isCapital(at) || groups.at(scan, at) !== undefined || scan.longest(chief, at, to) !== undefined
}
