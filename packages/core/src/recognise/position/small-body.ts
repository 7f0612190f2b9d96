import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {startsName} from '../person/starts-name.js'
import {isDoing} from '../person/surroundings.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'

/** What somebody heads beside the kinds of bodies that the knowledge has. */
const others = new Phrases(
  `doanh nghiệp, khách sạn, cao đẳng, nghiệp đoàn, liên chi hội, liên doanh, chương trình, dự án, nhà trường, phòng khám,
  phòng thí nghiệm, viện nghiên cứu`
)
/** Kinds of one syllable are words of many senses; these are heads wherever they follow a title. */
const short = syllables('trường tòa quỹ')
/** Departments of a body: in small letters they need nothing behind them but what they look after. */
const departments = syllables('phòng ban tổ đội đoàn khoa trạm cục vụ chi')
/** `Trạm trưởng trạm y tế`, `Tổ trưởng tổ chuyên môn`: the title has the word of the body already. */
const stations = syllables('tổ trạm đội cục vụ phòng ban khoa viện')
/** `Trưởng phòng`, `Phó ban`, `Phó trưởng đoàn`: the title ends with the word of the body. */
const headWords = syllables('phòng đoàn khoa')
/** What no name of a body goes on with. */
const stops = syllables(
  `đã sẽ đang vừa cũng là ở về với khi để trong được bị làm cùng trên đến do từ sau trước nay này đó sang thăm đi ra vào
  ông bà anh chị ký gửi nhờ mời gặp lên qua không chưa phải có còn tố kiện thì mà nếu theo tại rồi của cho và hoặc như
  phụ nhiều các những mỗi cấp liên xử thừa trực dẫn kiêm nhiệm đồng tổ nói khẳng nhấn trao chủ chia thăm tiếp nêu yêu đề lưu
  giữ sinh vừa đọc nhận chuyển`
)
/** Words before a number that is part of a name: `Trường cấp 2`, `Phường 6`. */
const counted = syllables('số cấp quận phường khu đội thứ')
const plural = syllable('các')
const hyphen = syllable('-')
/** No field of such a body has more words, no name of one more small words before its capitals. */
const longestField = 6
const mostSmall = 3
const longestName = 14

/**
 * Read a body that no list has and that is written small, up to its proper name, the next mark or the next person.
 *
 * ```text
 * > | giám đốc bệnh viện Bạch Mai
 *              ^^^^^^^^^^^^^^^^^^
 * > | ông Trần Văn An, Phó phòng khoáng sản, đã báo cáo
 *                                ^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the title.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the body; `from` where there is none.
 */
export function readSmallBody(reader: Reader, from: number, limit: number): number {
  if (from >= limit || !reader.isWord(from) || reader.longest('officeHolder', from) !== undefined) return from
  // `Tổng Bí thư Trường Chinh`
  if (startsName(reader, from) || (reader.isCapital(from) && reader.isCapital(from + 1))) return from
  const head = bodyHead(reader, from, limit)
  if (head !== undefined) return readProper(reader, from, head, limit)
  const repeats = !reader.isCapital(from) && reader.isOneOf(from, stations) && hasWord(reader, from)
  if (repeats || (reader.isOneOf(from, departments) && !reader.isCapital(from))) {
    const to = readProper(reader, from, from + 1, limit)
    if (to > from || !repeats) return to
    const field = readField(reader, from + 1, limit)
    return field > from + 1 ? field : from
  }
  return reader.isOneOf(from - 1, headWords) ? readField(reader, from, limit) : from
}

/**
 * Read the rest of a body of which only the head was read as one: `Giám đốc Trung tâm | giám sát hiện trường (FIMO)`.
 *
 * @param reader
 *   The text.
 * @param body
 *   The head.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the rest; the end of the head where there is none.
 */
export function readSmallRest(reader: Reader, {from, to}: TokenRange, limit: number): number {
  const head = bodyHead(reader, from, limit)
  if (head === to) return readField(reader, to, limit)
  // `Trung tâm Điều hành | các chương trình chống ngập nước TP.HCM`
  return head !== undefined && reader.is(to, plural) ? readProper(reader, to, to + 1, limit, longestField) : to
}

/**
 * Skip small words between a field and the body that it belongs to: `Trưởng phòng Kế hoạch | vật tư | Công ty Điện Quang`.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the field.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Where the body starts; `from` where none follows.
 */
export function skipSmallField(reader: Reader, from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + mostSmall; at++) {
    if (reader.chart.startingAt('organization', at) !== undefined) return at
    if (!reader.isWord(at) || reader.isCapital(at) || isStop(reader, at)) break
  }
  return from
}

/** Index behind the words that say what kind of body it is, written small or with a capital. */
function bodyHead(reader: Reader, from: number, limit: number): number | undefined {
  // `Trưởng đoàn thanh tra`: behind the word of a body stands what it does.
  const kind = reader.isOneOf(from - 1, headWords) ? undefined : reader.longest('organizationKind', from)?.to
  const isKind = kind !== undefined && kind <= limit && (kind > from + 1 || reader.isOneOf(from, short))
  const other = others.startingAt(reader, from, limit)
  return isKind && (other === undefined || kind > other) ? kind : other
}

/** `Trạm trưởng | trạm`: the word that the title, which ends right before, starts with. */
function hasWord(reader: Reader, from: number): boolean {
  return reader.is(from - 2, reader.id(from)) || reader.is(from - 1, reader.id(from))
}

/** A few small words and then the capitals of a name; a body with a capital may also stand alone before a mark. */
function readProper(reader: Reader, from: number, head: number, limit: number, most = mostSmall): number {
  let to = from
  let small = 0
  // Capitals side by side: a name of several is whole, one alone opens a compound (`Kế hoạch Tài chính`).
  let run = 0
  let at = head
  for (; at < limit && at < from + longestName; at++) {
    const known = reader.chart.startingAt('organization', at) ?? reader.chart.startingAt('place', at)
    if (known !== undefined && (known.type !== 'place' || known.bare !== true)) {
      to = known.to
      at = to - 1
      small = 0
      run = 2
      continue
    }
    const field = reader.isCapital(at) ? reader.longest('field', at) : undefined
    if (field !== undefined && field.to > at + 1) {
      to = field.to
      at = to - 1
      small = 0
      run = 1
      continue
    }
    // `Trường cấp 2 Suối Bau`
    if (reader.isOneOf(at, counted) && reader.isNumber(at + 1)) {
      to = at + 2
      at = to - 1
      continue
    }
    if (!reader.isWord(at) || isStop(reader, at)) break
    if (reader.isCapital(at)) {
      if (startsName(reader, at) && (run !== 1 || small > 0 || isCommonSurname(reader, at)) && at > head) break
      run = small === 0 ? run + 1 : 1
      to = at + 1
      small = 0
    } else if (++small > most) break
  }
  if (to > head) return small > 0 && small <= mostSmall && run < 2 ? at : to
  const alone = reader.isCapital(from) && (head >= limit || !reader.isWord(head) || isDoing(reader, head))
  return alone ? head : from
}

/** What a department looks after, in small letters: nothing may follow but a mark, a verb of saying or a person. */
function readField(reader: Reader, first: number, limit: number): number {
  let at = first
  while (at < limit && at < first + longestField && reader.isWord(at)) {
    if (reader.isCapital(at)) return at > first && startsName(reader, at) ? at : first
    if (isDoing(reader, at) && at > first + 1) return at
    if (isStop(reader, at)) return first
    at += reader.is(at + 1, hyphen) && reader.isGlued(at + 1) ? 2 : 1
  }
  return at > first && (at >= limit || reader.isMark(at)) ? at : first
}

/** `Bệnh viện Bạch Mai`: one capital and a rarer surname are one name. */
function isCommonSurname(reader: Reader, at: number): boolean {
  return reader.longest('surname', at)?.entry.record.frequency === 'very-common'
}

function isStop(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, stops) || reader.longest('reportingVerb', at) !== undefined
}
