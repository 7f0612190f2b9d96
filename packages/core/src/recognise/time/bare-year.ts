import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const comma = syllable(',')
const va = syllable('và')
const open = syllable('(')
const close = syllable(')')
/** Words before a bare year: from, until, born in … */
const cues = syllables('từ đến tới sinh sn trước sau hết')
/** What may stand right behind a bare year. */
const closers = syllables(', . ; ) : ” "')
/** Words behind a year that is not counted as anything. */
const goesOn = syllables('và so của với được đã là thì tăng giảm đạt có trong để cho đến tại theo tức nhưng')
/** Words before a count or an address. */
const counts = syllables('có gần hơn trên khoảng số là đạt được thêm gồm với tổng cả xe mã ngàn')
const rangeMarks = syllables('- /')
/** What such a number counts instead. */
const units = syllables('đồng tỷ tỉ triệu nghìn người hộ km m ha kg tấn usd đại xã')

/**
 * Năm không có chữ `năm`: a year by its number alone, where a word before it or a year beside it says so.
 *
 * ```text
 * > | các năm 2015, 2016; tầm nhìn đến 2030
 *                   ^^^^               ^^^^
 * ```
 */
export const bareYear = defineConstruct({
  name: 'bare-year',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    if (!isYear(reader, at) || isInCitation(reader, at) || !isMeantAsYear(reader, at)) return undefined
    return {type: 'time', rule: 'bare-year', from: at, to: at + 1, value: edtf(reader.number(at)), certainty: 'stated'}
  }
})

function isMeantAsYear(reader: Reader, at: number): boolean {
  if (at === reader.sentenceStart(at) || reader.isOneOf(at + 1, units)) return false
  if (at + 1 < reader.text.count && reader.isGlued(at + 1) && !reader.isOneOf(at + 1, closers)) return false
  if (reader.isOneOf(at - 1, cues)) return reader.number(at) >= 1800 && !reader.isOneOf(at + 1, rangeMarks)
  if (reader.is(at - 1, open)) return reader.is(at + 1, close)
  const joined = reader.is(at - 1, comma) || reader.is(at - 1, va)
  const before = joined ? reader.chart.endingAt('time', at - 1) : undefined
  if (before !== undefined) return /^\d{4}$/u.test(before.value ?? '')
  return !joined && isAttribute(reader, at)
}

/** `dự toán 2016`, `thu ngân sách 2017`: behind a common noun, and no part of a name such as `Lễ hội Hoa phượng đỏ 2021`. */
function isAttribute(reader: Reader, at: number): boolean {
  const year = reader.number(at)
  if (year < 1990 || year > 2060 || !isPlainWord(reader, at - 1) || reader.isOneOf(at - 1, counts)) return false
  for (let before = at - 2; before >= at - 4 && before >= reader.sentenceStart(at); before--) {
    if (reader.isCapital(before) || reader.isNumber(before)) return false
    if (reader.isMark(before)) break
  }
  return (
    at + 1 >= reader.sentenceEnd(at) ||
    reader.isMark(at + 1) ||
    reader.isOneOf(at + 1, goesOn) ||
    reader.isCapital(at + 1)
  )
}

function isPlainWord(reader: Reader, at: number): boolean {
  return reader.isWord(at) && !reader.isCapital(at)
}
