import {syllable, syllables} from '../../tokenise/syllables.js'
import {readBody} from '../organization/body.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {dayPartAt} from '../time/day-prefix.js'
import {readKind} from './kind.js'
import {readTerm} from './term.js'

const comma = syllable(',')
const hyphen = syllable('-')
const cua = syllable('của')
const tai = syllable('tại')
const viet = syllable('Việt')
const nam = syllable('Nam')
const va = syllable('và')
const vao = syllable('vào')
const ngay = syllable('ngày')
const quy = syllable('quy')
const dinh = syllable('định')
const beforeRegulation = syllables(
  'theo các những của số phạm hiện và trái đúng với một về hành hóa , dựng soát sửa đổi bổ sung thi cả mọi qua hợp từ bỏ có khác thủ chế độ'
)
const openQuotes = syllables('“ " ‘')
const closeQuotes = syllables('” " ’')
const stops = syllables('; : ( ) ” [ ]')
/** Words that only a clause of the outer sentence begins with. */
const clauseStarts = new Phrases(
  `đã, đang, sẽ, vừa, là, nhằm, nêu, yêu cầu, thì, mà, nên, giúp, được, bị, phải, cần, chưa, vẫn, cũng, do, gắn với,
  gắn, khi, rất, ban hành kèm theo, kèm theo, chính thức có hiệu lực, có hiệu lực, có nội dung, có đoạn, có nhiều, đề nghị,
  kỳ vọng, cho rằng, cho biết, và cho ý kiến, và đề nghị, và yêu cầu, trong những năm, trong thời gian, không còn,
  như sau, với lý do, đặc biệt là, và đặc biệt là, không quy định, không phù hợp, không cho phép, không thể, không nêu, không hề, không phải`
)
/** Of these, what has no subject of its own before it. */
const subjectless = syllables('nhằm do khi kèm gắn trong giúp')
const beforeWhen = syllables('sau trước trong')
/** Words in which the last syllable of a clause start is part of another word: `tự do`, `hàng không`, `nhỏ và vừa`. */
const compounds = new Phrases(
  `tự do, nhỏ và vừa, lý do, do thám, và vừa, thiết bị, trang bị, chuẩn bị, bị can, bị cáo, bị hại, phải chăng, bên phải,
  cần thiết, không cần, người được, người bị`
)
/** Words of a title that hold what would begin a clause elsewhere: `những điều đảng viên không được làm`. */
const around = new Phrases('không được làm')
/** What the subject of a clause begins with, where it is no name: `…, hai bên đã`, `…, các địa phương cần`. */
const subjectStarts = syllables(
  `hai ba các những nhiều mỗi một cuộc biên tinh toàn cả cơ đơn doanh người nhân ông bà bộ sở ngành tỉnh huyện quận thành thị xã phường
  đồng công tình kinh nền đời nông nước cán tổ lực tỷ số việc thu tổng vốn đoàn đảng chính chủ phó thủ lãnh ban hội ủy ubnd
  hđnd hầu đa phần nội văn chỉ nghị luật dự quá hệ thời năm tới đây đó này trên dưới qua sau khi nếu vì do mặt chương giao
  hiện vẫn đã đang sẽ cũng còn nên thì mà là được bị`
)
/** An honorific before the name of the person whom a title is about. */
const honorifics = syllables('ông bà chí anh chị')
/** What a title goes on with behind the offices of that person: `…, giữ chức Giám đốc Sở`. */
const appointing = syllables('giữ làm thôi tham nghỉ để đảm kiêm nhận sang về đến vào tại sinh')
/** No office of one person is longer. */
const longestApposition = 24
/** No name is longer. */
const longestName = 7
/** A subject or verb that goes on behind a comma. */
const afterComma = new Phrases(
  `có, trong đó, theo, ông, bà, đồng chí, đồng thời, ngày, sáng, chiều, tối, hôm, tuy, nhưng, góp phần, với, cùng, yêu cầu,
  qua, nhất là, bao gồm, gồm, thủ tướng, bộ trưởng, ubnd, chính phủ, chính quyền, ban bí thư, ban thường vụ, tổng,
  phó chủ tịch, phó thủ tướng, các đại biểu, các địa phương, các bộ, các cấp, chủ tịch, giao cho, giao bộ, việc, đại biểu,
  hai bên, quan điểm, từ đó, từ, tại, đến, chúng ta, tạo ra, đây, nhiều ý kiến, bước đầu, trước, sau, tiếp tục, kết quả,
  coi, lấy, phấn đấu, trình`
)
/** Capital words that open a sentence whose mark the crawl has lost. */
const sentenceStarts = syllables(
  'với dưới sau trước theo trong tại các những ngày chiều sáng tối ông bà phát tuy đây cùng ngoài để khi về vì cũng như ngay tiếp đồng nhằm qua từ có ngăn đó đặc'
)
/** Before an office that belongs to the title: `đối với Chủ tịch UBND`. */
const beforeOffice = syllables('với của và giữa cho chức vụ giữ làm nhiệm , bởi do')
/** How many tokens the subject of a clause may have, between its comma and its verb. */
const longestSubject = 8

/** No title is longer. */
export const longestTitle = 90

/**
 * Where an unquoted title ends: before the next mark or clause of the outer sentence.
 *
 * ```text
 * > | Nghị quyết về xử lý nợ xấu của các tổ chức tín dụng, hai bên sẽ …
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of its first token.
 * @returns
 *   Index behind its last token.
 */
export function endOfTitle(reader: Reader, from: number): number {
  const end = Math.min(reader.sentenceEnd(from), from + longestTitle)
  let lastComma: number | undefined
  // Whether the offices of a person whom the title is about have been read.
  let person = false
  for (let at = from; at < end; at++) {
    if (reader.isOneOf(at, openQuotes)) {
      at = closeOf(reader, at, end)
      continue
    }
    if (reader.isOneOf(at, stops) || isFullStop(reader, at)) return reader.is(at - 1, comma) ? at - 1 : at
    if (reader.is(at, comma)) {
      const office = officeOfPerson(reader, from, at, person)
      if (office !== undefined) {
        person = true
        at = office - 1
        continue
      }
      if (person && reader.isOneOf(at + 1, appointing)) continue
      if (isClauseBehind(reader, at + 1, end)) return at
      if (!isPlaceList(reader, at)) lastComma = at
    }
    if (at === from) continue
    if (clauseStarts.startingAt(reader, at) !== undefined && !isCompound(reader, at)) {
      // `… của các tổ chức tín dụng sau khi nghe báo cáo`
      if (reader.isOneOf(at, subjectless)) return at - 1 > from && reader.isOneOf(at - 1, beforeWhen) ? at - 1 : at
      if (lastComma === at - 1) return lastComma
      // What stands between the last comma and the verb is its subject.
      const isSubject =
        lastComma !== undefined && at - lastComma <= longestSubject && opensSubject(reader, lastComma + 1)
      if (isSubject) return lastComma as number
      return subjectBefore(reader, from, at) ?? at
    }
    if (isOutside(reader, from, at, end) || isRegulating(reader, from, at) || isNextDocument(reader, at)) return at
  }
  return end
}

/** `phòng, chống tội phạm đã`: what goes on behind the comma belongs to the title. */
function opensSubject(reader: Reader, at: number): boolean {
  return reader.isCapital(at) || reader.isNumber(at) || reader.isOneOf(at, subjectStarts)
}

/**
 * The comma before an office of the person whom the title is about: `tiếp nhận ông Lê Văn Hòa, Chủ tịch UBND huyện Ba Bể`.
 *
 * @returns
 *   Index of the comma behind the office, where the title goes on: with another office or with the act.
 */
function officeOfPerson(reader: Reader, from: number, at: number, person: boolean): number | undefined {
  if (reader.longest('office', at + 1) === undefined || !(person || isPersonBefore(reader, from, at))) return undefined
  const end = Math.min(reader.sentenceEnd(from), from + longestTitle, at + longestApposition)
  for (let index = at + 2; index < end; index++) {
    if (reader.isOneOf(index, stops) || clauseStarts.startingAt(reader, index) !== undefined) return undefined
    if (!reader.is(index, comma)) continue
    const goesOn = reader.isOneOf(index + 1, appointing) || reader.longest('office', index + 1) !== undefined
    return goesOn ? index : undefined
  }
  return undefined
}

/** A name in capitals behind an honorific, right before a comma. */
function isPersonBefore(reader: Reader, from: number, comma: number): boolean {
  let at = comma - 1
  while (at > from && comma - at <= longestName && reader.isCapital(at)) at--
  return at < comma - 1 && at >= from && reader.isOneOf(at, honorifics)
}

function isCompound(reader: Reader, at: number): boolean {
  if (around.startingAt(reader, at - 1) !== undefined) return true
  return compounds.endingAt(reader, at + 1) !== undefined || compounds.startingAt(reader, at) !== undefined
}

/** A body right before the verb, where nothing joins it to the title: `… của các tổ chức tín dụng Quốc hội đã nghe`. */
function subjectBefore(reader: Reader, from: number, verb: number): number | undefined {
  for (let at = verb - 1; at > from && at >= verb - longestSubject; at--) {
    // `Việt Nam - EU`: the second of two names joined by a dash.
    if (!reader.isCapital(at) || reader.isOneOf(at - 1, beforeOffice) || reader.is(at - 1, hyphen)) continue
    if (readBody(reader, at, 'subject')?.to === verb) return at
  }
  return undefined
}

/** Place, time and issuer of the act, and the next sentence. */
function isOutside(reader: Reader, from: number, at: number, end: number): boolean {
  // What is signed or held at a named place; `tại khách sạn` belongs to the title.
  if (reader.is(at, tai))
    return reader.isCapital(at + 1) && !isCountry(reader, at + 1) && readKind(reader, at + 1) === undefined
  if (reader.is(at, vao)) return reader.is(at + 1, ngay) || dayPartAt(reader, at + 1) !== undefined
  if (dayPartAt(reader, at) !== undefined) return reader.isNumber(at + 1) || reader.is(at + 1, ngay)
  if (reader.is(at, cua)) return isIssuerBehind(reader, at + 1, end)
  if (!reader.isCapital(at) || reader.isMark(at - 1)) return false
  if (reader.isOneOf(at, sentenceStarts)) return !reader.isCapital(at - 1) && !reader.is(at - 1, va)
  // `thay đổi Tổ trưởng`: whom the title is about.
  if (at - from < 3 || reader.longest('office', at) === undefined || reader.isOneOf(at - 1, beforeOffice)) return false
  // `của Ban Bí thư`: an office in the name of a body.
  return !((readBody(reader, at - 1, 'issuer')?.to ?? 0) > at)
}

/** `Trung tâm tài chính quốc tế tại Việt Nam`: what holds for the country, no place of signing. */
function isCountry(reader: Reader, at: number): boolean {
  return reader.is(at, viet) && reader.is(at + 1, nam)
}

/** The stop of a sentence, or the dots that leave out the rest; the one in `1.930` parts thousands. */
function isFullStop(reader: Reader, at: number): boolean {
  if (/^…+$/u.test(reader.word(at))) return true
  if (!/^\.+$/u.test(reader.word(at))) return false
  return !(reader.isNumber(at - 1) && reader.isGlued(at) && reader.isNumber(at + 1) && reader.isGlued(at + 1))
}

/** `quy định` as the verb of the outer sentence; as a noun a preposition, a count or a verb stands before it. */
function isRegulating(reader: Reader, from: number, at: number): boolean {
  if (!reader.is(at, quy) || !reader.is(at + 1, dinh) || reader.isCapital(at) || at === from) return false
  return !reader.isOneOf(at - 1, beforeRegulation)
}

/** A comma ends the title where a clause of the outer sentence follows; `kỳ họp thứ 3, Quốc hội khóa XIV` goes on. */
function isClauseBehind(reader: Reader, at: number, end: number): boolean {
  if (at >= end || afterComma.startingAt(reader, at) !== undefined) return true
  return reader.isCapital(at) && !isPlaceList(reader, at - 1) && readTerm(reader, at + 2) === undefined
}

/** The comma between two places of a list: `các tỉnh Hà Tĩnh, Quảng Bình`. */
function isPlaceList(reader: Reader, at: number): boolean {
  return reader.isCapital(at - 1) && reader.isCapital(at + 1) && reader.longest('place', at + 1) !== undefined
}

/** The issuer stands outside the title where nothing but the end of the title follows it. */
function isIssuerBehind(reader: Reader, at: number, end: number): boolean {
  const body = readBody(reader, at, 'issuer')
  if (body === undefined) return false
  const {to} = body
  return (
    to >= end || reader.isOneOf(to, stops) || reader.is(to, comma) || clauseStarts.startingAt(reader, to) !== undefined
  )
}

/** Index of the mark that closes the quotation, or of the opening mark where none does. */
function closeOf(reader: Reader, at: number, end: number): number {
  for (let index = at + 1; index < end; index++) if (reader.isOneOf(index, closeQuotes)) return index
  return at
}

/** Another document at the same level: `và Quyết định số 309/QĐ-TTg`, `và Dự án Luật …`. */
function isNextDocument(reader: Reader, at: number): boolean {
  if (!reader.is(at, va) && !reader.is(at, comma)) return false
  const kind = readKind(reader, at + 1)
  return kind?.capital === true
}
