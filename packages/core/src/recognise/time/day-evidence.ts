import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {dayPartAt} from './day-prefix.js'
import type {NumericDate} from './numeric-date.js'

const open = syllable('(')
const comma = syllable(',')
const dayWords = syllables('ngày mùng mồng hôm nay qua mai')
/** Words before a day that make it one: from, until, on the occasion of … */
const cues = syllables(
  'từ đến tới vào trước sau hết hạn kể tính dịp lễ tết khánh niệm mừng tức nhằm hôm sang sớm muộn nhất thứ nhật kỷ và nhi động nữ'
)
/** `Quốc khánh 2.9`, `dịp 30.4`: no number but a day follows them, with a dot too. */
const holidays = syllables('khánh dịp lễ niệm')
/** Words that go on behind a date. */
const goesOn = syllables('tại ở đến tới của và năm này thì là do trên sẽ được đã theo với vừa hoặc các có không')
const relativeWords = syllables('nay mai qua')
const it = syllable('ít')
const nhat = syllable('nhất')
const closers = syllables(') , ; - và')
/** What such numbers count or address instead: streets, plots, ratios, names of places and things. */
const namesBefore = syllables(
  'số đường phố ngõ ngách hẻm kiệt lô thửa km lệ khu phường quận tổ tàu cầu viên trường máy điểm block đoàn chợ ql tl đt đội xưởng'
)
/** What is counted behind a fraction or a ratio. */
const countsBehind = syllables(
  'số tổng diện tích dân cổ phần chặng thời gian đại biểu phiếu ý thành viên xã phường huyện tỉnh bộ ngành nước vụ hộ người trận điểm chỉ tiêu kg m ha km tỷ tỉ triệu nghìn ủy đồng bệnh viện dự án học sinh đơn vị giờ ngày tuần lần năm tháng tuổi'
)

/**
 * Whether the text around day and month shows that a date is meant, and no fraction, ratio, score, range or address.
 *
 * @param reader
 *   The text.
 * @param date
 *   Day and month without a year.
 */
export function isMeantAsDay(reader: Reader, date: NumericDate): boolean {
  const {from, to, day, month, separator, spaced} = date
  const before = from - 1
  // `8.3` is a number in most papers, a date in those that write so.
  const isUnusual = separator === '.' && reader.text.habits?.dates !== '.'
  // What opens the next sentence is not counted: `trước 15-12`, then a line with `Bộ Chính trị yêu cầu …`.
  const counts = to < reader.sentenceEnd(from) && reader.isOneOf(to, countsBehind)
  if (from > reader.sentenceStart(from)) {
    if (reader.isOneOf(before, dayWords) || dayPartAt(reader, before) !== undefined) return true
    if (isExplaining(reader, before)) return !counts
    if (isUnusual && !spaced && reader.isOneOf(before, holidays)) return !counts
    if (spaced || isUnusual) return false
    if (reader.isOneOf(before, namesBefore)) return false
    // `muộn nhất 3/4` is a day, `ít nhất 3/4` a part.
    if (reader.is(before, nhat) && reader.is(before - 1, it)) return false
  } else if (spaced || isUnusual) return false
  if (reader.is(before, open)) return reader.isOneOf(to, closers)
  if (reader.isOneOf(before, cues)) return !counts && (separator === '/' || day > month || isAlone(reader, to))
  if (reader.is(before, comma)) {
    // `Ngày mai, 5/6`, `các ngày 3/5, 5/6`
    const explains = reader.isOneOf(before - 1, relativeWords) || reader.chart.endingAt('time', before) !== undefined
    if (explains) return !counts
  }
  // `24/7` is around the clock; a numerator is smaller than its denominator, a range goes upwards.
  if (day <= month || counts || (day === 24 && month === 7)) return false
  return separator === '/' || day > 12
}

/** The bracket or comma behind `hôm qua`, `sáng nay`: what follows is the day that they mean. */
function isExplaining(reader: Reader, at: number): boolean {
  return (reader.is(at, open) || reader.is(at, comma)) && reader.isOneOf(at - 1, relativeWords)
}

/** Whether nothing that could be counted follows: `từ 1-7,`, but not `đến 5-6 lần`. */
function isAlone(reader: Reader, to: number): boolean {
  return to >= reader.sentenceEnd(to - 1) || reader.isMark(to) || reader.isCapital(to) || reader.isOneOf(to, goesOn)
}
