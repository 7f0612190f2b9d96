import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import type {KindWord} from './kind.js'
import type {NumberItem} from './number-item.js'
import {readNumber} from './symbol.js'

const slash = syllable('/')
const dot = syllable('.')
const comma = syllable(',')
const ngay = syllable('ngày')
const nam = syllable('năm')
const cua = syllable('của')
const dieu = syllable('điều')
/** `điều động`, `điều chỉnh`: verbs, no articles that are counted. */
const managing = syllables('động chỉnh chuyển hành')
/** Words that a document stands behind: `ký`, `theo`, `tại`, `ban hành`. */
const citing = syllables('ký theo tại hành')
const ve = syllable('về')
/** Before it four digits are a number, from then on they may be a year. */
const earliestYear = 1944
/** Kinds whose word in small letters before a number is never a verb or a common noun. */
const unmistakable = new Set(['nghi-dinh', 'nghi-quyet', 'thong-tu', 'chi-thi', 'phap-lenh', 'cong-dien', 'cong-van'])
/** Kinds whose number is a choice or an address: `Phương án 2`, `Dự án 53 Triều Khúc`. */
const numbered = new Set(['phuong-an', 'du-an'])
/** The last words of bodies that bear the number of a programme: `Ban Chỉ đạo Đề án 896`. */
const bodies = new Phrases('chỉ đạo, tổ công tác, ban soạn thảo, tổ biên tập, ban điều hành, ban quản lý, văn phòng')
/** Buildings and roads, of which letters and a number are the name: `chung cư CT 48`, `tòa KT 2`. */
const buildings = syllables('cư tòa toà nhà lô khu đường tỉnh lộ block')
/** What a number counts; then it is no number of a document. */
const counted = syllables(
  'tháng tuần quý giờ phút điểm % triệu tỷ tỉ nghìn ngàn trăm đồng usd người xã phường huyện tỉnh thành dự nội vấn trường đề nhóm nhiệm bộ cơ cán khóa lần bước nước giải mục hộ con chương văn đơn cá tổ điều khoản loại bên vụ việc ý đại tập quyển trang cấp ngành lĩnh hình cuộc đợt sự km m ha kg tấn'
)

/**
 * Read a number without a symbol behind a kind word: `Kết luận số 86`, `Nghị quyết 35`, `Chỉ thị 11/2016`.
 *
 * ```text
 * > | thực hiện Kết luận số 86
 *                           ^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the digits.
 * @param kind
 *   The kind word.
 * @param afterNumberWord
 *   Whether `số` stands before, which settles that it is a number of a document.
 */
export function readShortNumber(
  reader: Reader,
  at: number,
  kind: KindWord,
  afterNumberWord: boolean
): NumberItem | undefined {
  const numberRange = readNumber(reader, at)
  if (numberRange === undefined || reader.sentenceEnd(kind.from) <= at) return undefined
  // `tòa CT1`: digits glued to letters are a name.
  if (at === kind.to && reader.isGlued(at)) return undefined
  if (reader.isUpper(kind.from) && reader.isOneOf(kind.from - 1, buildings)) return undefined
  const doubtful = !afterNumberWord && !kind.capital && !unmistakable.has(kind.type.id)
  if (doubtful && !isSaidOfDocument(reader, numberRange) && !isCited(reader, kind.from, numberRange)) return undefined
  if ((kind.type.named === true || numbered.has(kind.type.id)) && !afterNumberWord) return undefined
  if (bodies.endingAt(reader, kind.from) !== undefined) return undefined
  const number = reader.slice(numberRange.from, numberRange.to)
  const year = readSlashYear(reader, numberRange.to)
  if (year !== undefined) return {from: at, to: year.to, number, numberRange, year: year.year}
  if (isCounted(reader, numberRange.to, afterNumberWord) || isContinued(reader, numberRange.to)) return undefined
  // `Nghị quyết 2015`: a year, not a number.
  if (!afterNumberWord && isYear(reader, at) && reader.number(at) > earliestYear) return undefined
  return {from: at, to: numberRange.to, number, numberRange}
}

/** What follows small `quyết định`, `quy định` with a number shows a document: `quyết định 929 của Thủ tướng`. */
function isSaidOfDocument(reader: Reader, {from, to}: TokenRange): boolean {
  if (reader.number(from) < 10) return false
  return reader.is(to, cua) || reader.is(to, ve) || (reader.is(to, ngay) && reader.isNumber(to + 1))
}

/** `ký quyết định 929 điều động …`: a number of three digits or more behind a word that a document stands behind. */
function isCited(reader: Reader, from: number, {from: number, to}: TokenRange): boolean {
  return reader.isOneOf(from - 1, citing) && reader.word(number).length >= 3 && !isCounted(reader, to, false)
}

/** `11/2016`: the number of a State document with its year, the codes left out. */
function readSlashYear(reader: Reader, at: number): {year: number; to: number} | undefined {
  if (!reader.is(at, slash) || !isYear(reader, at + 1) || !reader.isGlued(at + 1)) return undefined
  return {year: reader.number(at + 1), to: at + 2}
}

function isCounted(reader: Reader, at: number, afterNumberWord: boolean): boolean {
  if (at >= reader.text.count || afterNumberWord) return false
  // `Nghị quyết 15 ngày 5/5/2022` and `Nghị định 100 năm 2019` have a date, `Kế hoạch 5 năm` has a count.
  if (reader.is(at, ngay) || reader.is(at, nam)) return !reader.isNumber(at + 1)
  if (reader.is(at, dieu) && reader.isOneOf(at + 1, managing)) return false
  return reader.isOneOf(at, counted) && !reader.isCapital(at)
}

/** `1.500`, `3,5`, `24/7`, `5%`. */
function isContinued(reader: Reader, at: number): boolean {
  if (!reader.isGlued(at) || at >= reader.text.count) return false
  if (reader.isWord(at)) return true
  const joined = reader.is(at, dot) || reader.is(at, comma) || reader.is(at, slash)
  return joined && reader.isNumber(at + 1) && reader.isGlued(at + 1)
}
