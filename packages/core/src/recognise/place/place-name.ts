import type {Place, PlaceKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {PlaceDraft} from '../draft.js'
import {behindNameNumber} from '../name-number.js'
import type {Reader} from '../reader.js'
import {capitalisedRun, cutBeforePerson} from './capitalised-run.js'
import {isCommonWordEnd} from './common-words.js'
import {isPersonHere} from './person-shape.js'
import {behindRemembered} from './remembered.js'

const dot = syllable('.')
const slash = syllable('/')
const streets = syllables('đường phố')
const number = syllable('số')
/** Kinds whose units are numbered: `quận 1`, `phường 13`, `quốc lộ 1A`. */
const numbered = syllables('quận q phường p ấp thôn xóm khóm phố lộ bản đai')
/** Words of the administration, which are written with a capital too; others are part of a name then (`Hồ`, `Sóc`). */
const administrative = syllables(
  'tỉnh phố TP quận huyện xã trấn phường khu đô nước Q H X P TX TT hòa bang quốc giáo CHLB đai'
)
/** Sites that are called after people as streets are: `cầu Nguyễn Văn Cừ`. */
const calledAfterPeople: ReadonlySet<string> = new Set(['cầu', 'công viên', 'quảng trường'])
const memorial = 'khu di tích'
/** Places of one name that no number tells apart. */
const uncounted: ReadonlySet<string> = new Set(['country', 'province', 'district', 'city', 'region', 'sea'])
/** Units that the knowledge lists completely, so that an unknown name behind their word is rather a person's. */
const listed: ReadonlySet<string> = new Set(['country', 'province', 'district', 'city'])
/** Known places that a kind word of this level may stand before: `thành phố Vinh` is a district, `TP Hà Nội` a province. */
const compatible: Record<string, readonly string[]> = {
  province: ['province', 'district', 'city'],
  district: ['district', 'province', 'city'],
  city: ['city', 'province', 'district'],
  country: ['country']
}
/** Words that describe a place and do not belong to its name: `cảng Nghi Sơn`, `đất nước Lào`, `khu chung cư Skyline`. */
const describing = syllables('bay không cảng sâu gia nước xứ vực vùng')
const flats = [syllable('chung'), syllable('cư')] as const
/** Roads that are called by the places at their ends: `cao tốc Hà Nội - Thanh Hóa`. */
const routes = syllables('tốc tuyến')
/** No name has more words: `Hội trường Diên Hồng`, `Ia Rvê`, `Nguyễn Thị Minh Khai`. */
const mostWords = 5

/**
 * Read a place by its name: known, or unknown behind a kind word.
 *
 * ```text
 * tại xã Tân Lập, huyện Đan Phượng, TP Hà Nội
 *     ^^^^^^^^^^  ^^^^^^^^^^^^^^^^  ^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 * @returns
 *   The place, or nothing. Words that only describe it (`sân bay`) stand before its range.
 */
export function readPlaceName(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  const behindKind = readPlaceBehindKind(reader, at, rule)
  const known = readKnownPlace(reader, at, rule)
  return behindKind === undefined || (known !== undefined && reachesFarther(known, behindKind)) ? known : behindKind
}

/**
 * Whether of two readings at one word the first one is the longer: `sân bay Long Thành` is listed with its kind word, and
 * without it another place.
 *
 * @param place
 *   The listed place.
 * @param other
 *   The one that a kind word opens.
 */
export function reachesFarther(place: PlaceDraft, other: PlaceDraft): boolean {
  return place.to > other.to || (place.to === other.to && place.from < other.from)
}

/**
 * Read a place that the knowledge lists, without a kind word of its own; whether the text means it is for the caller.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 */
export function readKnownPlace(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  const hits = reader.hitsOf('place', at)
  const longest = hits.find(({to, entry}) => isWrittenAs(reader, at, to, entry.spelling))
  if (longest === undefined) return undefined
  const {to, entry} = longest
  const records = recordsOf(hits, to)
  const from = records.some(({level}) => level === airport) ? at : behindDescription(reader, at, to)
  return {type: 'place', rule, from, to, level: records[0]?.level ?? 'unknown', name: entry.name.text, records}
}

/** Known airports are called after other places, so that the kind word is part of the name: `sân bay Long Thành`. */
const airport = 'airport'

/** Where the name proper begins in a listed name with a word that describes it: `cảng | Cát Lái`. */
function behindDescription(reader: Reader, at: number, to: number): number {
  const kind = reader.longest('placeKind', at)
  return kind !== undefined && kind.to < to && isDescription(reader, kind.to) && reader.isCapital(kind.to)
    ? kind.to
    : at
}

/** Whether kind words that end before `to` describe the place rather than name it. */
function isDescription(reader: Reader, to: number): boolean {
  return reader.isOneOf(to - 1, describing) || (reader.is(to - 2, flats[0]) && reader.is(to - 1, flats[1]))
}

/**
 * Read a place that a kind word opens: `tỉnh Hà Giang`, `xã Tân Lập`, `quận 1`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the kind word.
 * @param rule
 *   Name of the construct that asks.
 */
export function readPlaceBehindKind(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  for (const kind of reader.hitsOf('placeKind', at)) {
    const {record} = kind.entry
    if (reader.isCapital(at) && !mayBeCapital(reader, at, kind.to, record)) continue
    if (kind.to - at === 1 && isCommonWordEnd(reader, at)) continue
    const name = reader.is(kind.to, dot) && reader.isGlued(kind.to) ? kind.to + 1 : kind.to
    if (name >= reader.sentenceEnd(at) || !reader.isBeside(name)) continue
    if (reader.isOneOf(kind.to - 1, routes)) continue
    const from = isDescription(reader, kind.to) ? name : lastKindWord(reader, at, kind.to, record)
    const place =
      readNumber(reader, at, kind.to, name, record, rule) ??
      readKnownBehind(reader, from, name, record, rule) ??
      readUnknown(reader, from, name, record, rule)
    if (place !== undefined) return place
  }
  return undefined
}

/**
 * A capital makes a name of `Hồ`, `Cầu`, `Sông`: words of the administration keep being kind words, and longer ones that
 * the press writes so in the names of sites (`Khu công nghiệp Phú Bài`), unless it is listed whole (`Cù Lao Chàm`).
 */
function mayBeCapital(reader: Reader, at: number, to: number, {level}: PlaceKind): boolean {
  if (reader.isOneOf(to - 1, administrative)) return true
  return to - at > 1 && reader.isWord(to - 1) && level !== 'country' && (reader.longest('place', at)?.to ?? 0) <= to
}

/** `tuyến đường Lê Duẩn`, `dòng sông Lô`: of two kind words the last one belongs to the name. */
function lastKindWord(reader: Reader, at: number, to: number, record: PlaceKind): number {
  if (to - at < 2) return at
  return reader.hitsOf('placeKind', to - 1).some((hit) => hit.to === to && hit.entry.record === record) ? to - 1 : at
}

function readNumber(
  reader: Reader,
  at: number,
  kindTo: number,
  from: number,
  kind: PlaceKind,
  rule: string
): PlaceDraft | undefined {
  const first = reader.is(from, number) ? from + 1 : from
  const day = isNamedDay(reader, kindTo, first)
  if (!day && !reader.isOneOf(kindTo - 1, numbered)) return undefined
  if (!reader.isNumber(first) || reader.word(first).length > 3) return undefined
  // `1A`, `14B`: the letter stands right behind the number.
  const hasLetter = reader.isUpperLetter(first + 1) && reader.isGlued(first + 1)
  const to = first + (day ? 3 : hasLetter ? 2 : 1)
  return {
    type: 'place',
    rule,
    from: at,
    to,
    level: kind.level,
    name: reader.slice(at, to),
    word: kind.text,
    records: []
  }
}

/** `đường 2/4`, `phố 19/8`: a street that a day gave its name. */
function isNamedDay(reader: Reader, kind: number, at: number): boolean {
  if (!reader.isOneOf(kind - 1, streets) || !reader.is(at + 1, slash) || !reader.isGlued(at + 1)) return false
  return reader.isNumber(at) && reader.isNumber(at + 2) && reader.isGlued(at + 2) && reader.word(at + 2).length < 3
}

function readKnownBehind(
  reader: Reader,
  at: number,
  from: number,
  kind: PlaceKind,
  rule: string
): PlaceDraft | undefined {
  const hits = reader.hitsOf('place', from)
  const levels = compatible[kind.level] ?? [kind.level]
  for (const {to, entry} of hits) {
    const records = recordsOf(hits, to).filter(({level}) => levels.includes(level))
    if (records.length === 0) continue
    const own = records.filter(({type}) => type === undefined || type.toLowerCase() === kind.text.toLowerCase())
    const level = (own[0] ?? records[0])?.level ?? kind.level
    return {
      type: 'place',
      rule,
      from: at,
      to,
      level,
      name: entry.name.text,
      word: kind.text,
      records: own.length > 0 ? own : records
    }
  }
  return undefined
}

function readUnknown(reader: Reader, at: number, from: number, kind: PlaceKind, rule: string): PlaceDraft | undefined {
  if (!kind.opens) return undefined
  const remembered = kind.text === memorial ? behindRemembered(reader, from) : from
  if (remembered > from) {
    return {
      type: 'place',
      rule,
      from: at,
      to: remembered,
      level: kind.level,
      name: reader.slice(at, remembered),
      word: kind.text,
      records: []
    }
  }
  if (isOtherName(reader, from)) return undefined
  const run = capitalisedRun(reader, from, mostWords)
  if (run - from === 1 && isLoneLetter(reader, from)) return undefined
  if (run === from || isWordStart(reader, from, run, kind) || isLargerPlace(reader, from, run, kind)) return undefined
  const afterPeople = kind.level === 'street' || calledAfterPeople.has(kind.text)
  if (!afterPeople && isPersonHere(reader, at, from, run, listed.has(kind.level))) return undefined
  const end = cutBeforePerson(reader, from, run)
  const to = uncounted.has(kind.level) ? end : behindNameNumber(reader, end)
  return {
    type: 'place',
    rule,
    from: at,
    to,
    level: kind.level,
    name: reader.slice(from, to),
    word: kind.text,
    records: []
  }
}

/** Whether a body, an office or a person begins where the name should: `yêu cầu Bộ Công an`, `phường Chủ tịch`. */
function isOtherName(reader: Reader, at: number): boolean {
  if (reader.isUpper(at) && !reader.isSyllable(at)) return true
  return reader.allHits(at).some(({entry: {type, abbreviated}, to}) => {
    // `xã Đa Phước`, which is no `ĐA` (`đề án`).
    if (!otherNames.has(type) || (abbreviated && to - at === 1 && !reader.isUpper(at))) return false
    // `xã Bà Điểm`: in small letters it would address somebody.
    if (type === 'honorific') return !(to - at === 1 && reader.isCapital(at) && reader.isCapital(to))
    return type !== 'organizationKind' || to - at > 1
  })
}

/** `nhà ga T4`, `P.V`, `sân bay O.R. Tambo`: part of a number or of initials; `chiến khu Đ` is a name. */
function isLoneLetter(reader: Reader, at: number): boolean {
  if (!reader.isUpperLetter(at)) return false
  const goesOn = reader.isGlued(at + 1) && (reader.isNumber(at + 1) || reader.is(at + 1, dot))
  return goesOn || (reader.isGlued(at) && reader.is(at - 1, dot))
}

const otherNames: ReadonlySet<string> = new Set([
  'organization',
  'organizationKind',
  'office',
  'rank',
  'honorific',
  'documentType',
  'eventKind'
])

/** `TP. Thay vì`, `bản Tuyên bố`, `thành phố Hoa phượng đỏ`: one syllable with a capital that a small one goes on. */
function isWordStart(reader: Reader, from: number, to: number, {level}: PlaceKind): boolean {
  if (to - from > 1 || !reader.isSyllable(from) || level === 'river') return false
  if (level === 'region') return !reader.isOneOf(from, compass)
  return reader.isWord(to) && reader.isBeside(to) && !reader.isCapital(to) && !reader.isOneOf(to, followers)
}

const compass = syllables('Bắc Trung Nam Tây Đông')
/** Words that may follow a place of one syllable. */
const followers = syllables('và đã sẽ đang có là được bị cũng cho để với vào từ đến ở tại của cùng còn nay xưa cũ mới')

/** `buôn Hà Lan`, `đỉnh Đông Á`, `cảng biển Việt Nam`: a country or province behind a word for something in it. */
function isLargerPlace(reader: Reader, from: number, to: number, {level, text}: PlaceKind): boolean {
  if (level === 'street' || level === 'river' || units.has(text)) return false
  return reader.hitsOf('place', from).some((hit) => hit.to === to && larger.has(hit.entry.record.level))
}

const larger: ReadonlySet<string> = new Set(['country', 'region', 'province'])
/** Units that may be called like a province: `xã Hòa Bình`, `thành phố Hà Giang`. */
const units: ReadonlySet<string> = new Set([
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'thôn',
  'xóm',
  'ấp',
  'khu phố',
  'tổ dân phố',
  'đặc khu'
])

function recordsOf(hits: readonly {to: number; entry: {record: Place}}[], to: number): Place[] {
  return [...new Set(hits.filter((hit) => hit.to === to).map(({entry}) => entry.record))]
}

/**
 * Whether a name has its capitals: `Thống Nhất` is a place, `Thống nhất` a common word at the start of a sentence. Only
 * the last syllable is looked at, the lexicon has seen to the first.
 */
function isWrittenAs(reader: Reader, from: number, to: number, spelling: string): boolean {
  const last = spelling.slice(Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1)
  const small = last === last.toLowerCase()
  return small ? hasCapital(reader, from, to) : reader.isCapital(to - 1) || !reader.isCapital(from)
}

function hasCapital(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.isCapital(at)) return true
  return false
}
