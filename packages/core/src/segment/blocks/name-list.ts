import type {EntryType} from '../../lexicon/entry.js'
import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {stop, stops} from '../sentences/marks.js'
import {isOpener} from '../sentences/openers.js'
import {readHost, readInitials} from './short-name.js'

/** Names of people and agencies as they stand in credits and signatures. */
export interface NameList {
  readonly names: readonly TokenRange[]
  /** Index behind the last token. */
  readonly to: number
}

const joints = syllables('/ - – , & và ;')
const opening = syllable('(')
const closing = syllable(')')
const plus = syllable('+')
const ampersand = syllable('&')
const the = syllable('các')
/** `Anh Tú` signs, although `anh` is an honorific too. */
const givenName = syllable('anh')
const located = syllables('tại từ ở')
/** `phóng viên TTXVN tại Cuba`, `PV`, `P/V TTXVN`. */
const reporters = new Phrases(['phóng viên', 'nhóm phóng viên', 'nhóm PV', 'PV', 'CTV', 'P / V', 'cộng tác viên'])
/** `Báo Hải quân`, `báo quốc tế`, `Kênh QPVN`, `Facebook nhân vật`: what kind of source it is, then its name. */
const media = new Phrases([
  'báo',
  'báo điện tử',
  'tạp chí',
  'kênh',
  'đài',
  'trang',
  'cổng',
  'facebook',
  'fanpage',
  'website'
])
/** Sources that are no names. */
const anonymous = new Phrases([
  'internet',
  'tư liệu',
  'tl',
  'nhân vật cung cấp',
  'do nhân vật cung cấp',
  'nvcc',
  'minh họa',
  'minh hoạ',
  'chụp màn hình',
  'cắt từ clip',
  'cắt từ video',
  'st',
  'sưu tầm',
  'facebook nhân vật',
  'fb nhân vật',
  'fbnv',
  'mạng xã hội',
  'chụp từ clip',
  'cắt từ màn hình',
  'trích từ clip'
])

/** Names of people have two to four syllables. */
const longestName = 4
/** No credit has more names. */
const mostNames = 6
/** `báo quốc tế.`: up to the stop, if it is near. */
const longestSource = 6

/** What follows a name inside the text: these open a sentence or a position, and are no syllables of the name. */
const noPartOfName: readonly EntryType[] = [
  'office',
  'organization',
  'organizationKind',
  'honorific',
  'rank',
  'degree',
  'documentType',
  'placeKind',
  'place'
]

/**
 * Read a list of names: `Doãn Tấn/TTXVN`, `VGP/Nhật Bắc`, `Kim Tân - Phương Thảo (Dân trí)`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first token.
 * @param limit
 *   Index behind the last token that may belong to it.
 * @param closed
 *   Whether nothing but names can stand before `limit` (the line or the bracket ends there).
 */
export function readNames(scan: Scan, from: number, limit: number, closed: boolean): NameList | undefined {
  const names: TokenRange[] = []
  let to = from
  while (names.length < mostNames) {
    const start = names.length === 0 ? from : afterJoint(scan, to, limit)
    if (start === undefined) break
    const inBracket = names.length > 0 && scan.is(start - 1, opening)
    const inner = inBracket ? bracketEnd(scan, start, limit) : limit
    const end = readName(scan, start, inner, closed || inBracket, names.length > 0)
    if (end === undefined || (inBracket && end < inner)) break
    names.push({from: start, to: end})
    to = inBracket && scan.is(end, closing) ? end + 1 : end
  }
  return names.length === 0 ? undefined : {names, to}
}

function afterJoint(scan: Scan, to: number, limit: number): number | undefined {
  if (to + 1 >= limit || scan.gap(to) >= Gap.line) return undefined
  return scan.isOneOf(to, joints) || scan.is(to, opening) ? to + 1 : undefined
}

function bracketEnd(scan: Scan, from: number, limit: number): number {
  for (let index = from; index < limit && index < from + 12; index++) if (scan.is(index, closing)) return index
  return limit
}

/** One name: an agency, a host, initials, or the syllables of a person's name. */
function readName(scan: Scan, from: number, limit: number, closed: boolean, joined: boolean): number | undefined {
  if (from >= limit) return undefined
  const source = anonymous.at(scan, from)
  if (source !== undefined && source <= limit && (closed ? source === limit : endsAt(scan, source, limit)))
    return source
  const provider = providedEnd(scan, from, limit)
  if (provider !== undefined && (closed ? provider === limit : endsAt(scan, provider, limit))) return provider
  const host = readHost(scan, from, limit)
  const outlet = scan.longest(['outlet'], from, limit)
  if (outlet !== undefined && outlet.to >= (host ?? 0) && !isSurname(scan, from, outlet.to)) {
    return withPlace(scan, withPlus(scan, outlet.to, limit), limit, closed)
  }
  if (host !== undefined) return host
  const reporter = reporters.at(scan, from)
  if (reporter !== undefined && reporter <= limit && (scan.isUpper(from) || reporter > from + 1)) {
    const agency = reporter < limit && scan.isUpper(reporter) ? reporter + 1 : reporter
    const placed = withPlace(scan, agency, limit, true)
    // `CTV Phạm Hồng Hạnh`
    if (placed > reporter || placed >= limit || !closed || !scan.isCapital(placed)) return placed
    return readSyllables(scan, placed, limit, closed) ?? placed
  }
  const medium = media.at(scan, from)
  if (medium !== undefined && medium < limit) return readMedium(scan, medium, limit, closed)
  if (!scan.isWord(from)) return undefined
  if (!scan.isCapital(from)) return undefined
  const initials = readInitials(scan, from, limit, closed)
  if (initials !== undefined) return initials
  const body = scan.longest(['organization'], from, limit)
  if (body !== undefined && body.to - from > 1) return body.to
  if (scan.longest(['organizationKind'], from, limit) !== undefined && !scan.isUpper(from)) {
    const composed = readBody(scan, from, limit, closed && joined)
    if (composed !== undefined) return composed
  }
  if (scan.isUpper(from)) return readUpper(scan, from, limit)
  return readSyllables(scan, from, limit, closed) ?? (closed && joined ? restOfLine(scan, from, limit) : undefined)
}

/**
 * Index behind `gia đình cung cấp`, `Công an tỉnh cung cấp`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first token.
 * @param limit
 *   Index behind the last token that may belong to it.
 */
export function providedEnd(scan: Scan, from: number, limit: number): number | undefined {
  for (let at = from + 1; at + 1 < limit && at - from <= longestSource && scan.isWord(at - 1); at++)
    if (provided.at(scan, at) === at + 2 && scan.isLower(at)) return at + 2
  return undefined
}

const provided = new Phrases(['cung cấp'])

/** The `Cao` of `Cao Thái` is no `CAO`. */
function isSurname(scan: Scan, from: number, to: number): boolean {
  return to - from === 1 && scan.isSyllable(from) && !scan.isUpper(from) && scan.isCapital(to)
}

/** Whether a source that is no name ends there: nothing of a sentence follows. */
function endsAt(scan: Scan, to: number, limit: number): boolean {
  return to >= limit || scan.gap(to) >= Gap.line || scan.isMark(to) || scan.isCapital(to)
}

/** `Vietnam+`, and the end of a host whose first words are a name: `PV/VOV` + `.VN`. */
function withPlus(scan: Scan, to: number, limit: number): number {
  if (to + 1 < limit && scan.is(to, stop) && scan.isGlued(to) && scan.isGlued(to + 1) && scan.isUpper(to + 1))
    return to + 2
  return to < limit && scan.is(to, plus) && scan.isGlued(to) ? to + 1 : to
}

/** `TTXVN tại Cuba`. */
function withPlace(scan: Scan, to: number, limit: number, closed: boolean): number {
  if (!closed || to + 1 >= limit || !scan.isOneOf(to, located)) return to
  // `tại các địa phương`
  if (!scan.isCapital(to + 1)) return scan.is(to + 1, the) ? (restOfLine(scan, to + 1, limit) ?? to) : to
  return scan.longest(['place'], to + 1, limit)?.to ?? to + 2
}

/** The name of a newspaper or channel: up to the stop where it is near, else its capitals. */
function readMedium(scan: Scan, from: number, limit: number, closed: boolean): number | undefined {
  for (let index = from + 1; index <= limit && index <= from + longestSource; index++) {
    if (closed && !scan.isCapital(from)) break
    if (index === limit) return index
    if (scan.isOneOf(index, stops) || scan.is(index, closing) || scan.gap(index) >= Gap.line) return index
    if (!scan.isWord(index)) break
  }
  if (!scan.isCapital(from)) return undefined
  if (scan.isUpper(from)) return withOwner(scan, readUpper(scan, from, limit), limit)
  // `Báo Hải quân Trong ảnh, …`: the small letters are the newspaper's, up to the next capital.
  if (!closed && scan.isLower(from + 1)) {
    const next = scan.isLower(from + 2) ? from + 3 : from + 2
    return scan.isCapital(next) ? next : undefined
  }
  return readSyllables(scan, from, limit, closed)
}

/** `Cổng TTĐT tỉnh Hà Nam`: whose it is. */
function withOwner(scan: Scan, to: number, limit: number): number {
  const owner = to < limit ? scan.longest(['placeKind', 'organization', 'place'], to, limit) : undefined
  if (owner === undefined || scan.gap(to) >= Gap.line) return to
  return (owner.to < limit && scan.longest(['place'], owner.to, limit)?.to) || owner.to
}

/** A body that no record knows: `Tổng cục đường bộ VN`, `Trung tâm Tin`, `Sở Y tế Hà Nội`. */
function readBody(scan: Scan, from: number, limit: number, last: boolean): number | undefined {
  if (last && limit - from <= longestSource) return restOfLine(scan, from, limit)
  let to = from + 1
  while (to < limit && to - from < longestSource && scan.isWord(to) && (scan.isLower(to) || scan.isUpper(to))) to++
  const place = to < limit ? scan.longest(['place'], to, limit) : undefined
  if (place !== undefined) return place.to
  return to - from >= 2 && to < limit && !scan.isLower(to) ? to : undefined
}

/** Words up to the limit, whatever their case. */
function restOfLine(scan: Scan, from: number, limit: number): number | undefined {
  if (limit - from > longestSource) return undefined
  for (let index = from; index < limit; index++) if (!scan.isWord(index)) return undefined
  return limit
}

/** `GIA HÂN`, `BÁO ĐÀ NẴNG`, `VGP`, `GD&TĐ`. */
function readUpper(scan: Scan, from: number, limit: number): number {
  let to = from + 1
  while (to < limit && to - from < longestName) {
    if (scan.isUpper(to) && scan.gap(to) < Gap.line && (scan.isSyllable(from) || scan.isGlued(to))) to++
    else if (scan.is(to, ampersand) && scan.isGlued(to) && scan.isUpper(to + 1)) to += 2
    else break
  }
  return to
}

/** The syllables of a person's name, up to where a sentence or a position begins. */
function readSyllables(scan: Scan, from: number, limit: number, closed: boolean): number | undefined {
  const addressed = scan.longest(['honorific'], from, limit) !== undefined
  const isNamed = scan.is(from, givenName) && scan.isCapital(from + 1)
  if (addressed && !(isNamed && (closed || scan.isOneOf(from + 2, stops)))) return undefined
  let run = from + 1
  while (run < limit && run - from <= longestName + 2 && isNamePart(scan, run, closed)) run++
  if (!closed && !scan.isSyllable(from)) return foreign(scan, from, run)
  let to = run
  // `Bá Hoạt Đồng chí …`: a small letter behind shows that the last capital opens a phrase.
  if (!closed && run < limit && (scan.isLower(run) || (scan.isNumber(run) && run - from > 2))) to = run - 1
  if (!closed || to - from > longestName) {
    for (let index = from + 1; index < run; index++) {
      if (index - from < 2 && !isOpener(scan, index)) continue
      if (!isOpener(scan, index) && scan.longest(noPartOfName, index, scan.count) === undefined) continue
      to = Math.min(to, index)
      break
    }
  }
  to = Math.min(to, from + longestName)
  return to > from ? to : undefined
}

function isNamePart(scan: Scan, at: number, closed: boolean): boolean {
  if (scan.gap(at) >= Gap.line) return false
  // `Terry F. Buss`
  if (closed && scan.is(at, stop) && scan.length(at - 1) === 1) return true
  return scan.isCapital(at)
}

/** `Reuters`, `English Russia`: foreign words end where Vietnamese ones begin. */
function foreign(scan: Scan, from: number, run: number): number {
  let to = from + 1
  while (to < run && !scan.isSyllable(to)) to++
  return to
}

/** Whether a list is one source that is no name: `Internet`. */
export function isAnonymous(scan: Scan, {names, to}: NameList): boolean {
  return names.length === 1 && anonymous.at(scan, (names[0] as TokenRange).from) === to
}

/** Whether a list of names is a single syllable, which is no name by itself. */
export function isFaint(scan: Scan, {names}: NameList): boolean {
  const [only] = names
  if (names.length !== 1 || only === undefined || only.to - only.from !== 1) return false
  return scan.isSyllable(only.from) && !scan.isUpper(only.from)
}
