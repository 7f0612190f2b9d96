import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf, mondayOf, shiftDays, shiftMonths} from './calendar.js'
import {presentYear} from './settle-year.js'
import {yearShift} from './year-behind.js'

const shortPeriods = syllables('tuần tháng quý')
const thang = syllable('tháng')
const quy = syllable('quý')
const nay = syllable('này')
const behindPeriod = syllables('này trước tới sau')
const previous = syllables('trước')
const nam = syllable('năm')
/** Before a year: `cuối năm nay`; `6 tháng đầu năm` is another thing. */
const parts = syllables('đầu giữa cuối')
/** `so với cùng kỳ năm trước` */
const cung = syllable('cùng')
const ky = syllable('kỳ')
/** Numbers before the word make it a span of time: `hai tuần trước`, `5 năm nay`. */
const counts = syllables(
  'một hai ba bốn năm sáu bảy tám chín mười mấy vài nhiều mỗi từng hằng hàng các những chục trăm nghìn kỳ'
)

/**
 * Tuần, tháng, năm so với ngày báo ra: a week, month or year told from the day of publication.
 *
 * ```text
 * > | tuần trước, tháng này, cuối năm ngoái
 *     ^^^^^^^^^^  ^^^^^^^^^  ^^^^^^^^^^^^^^
 * ```
 */
export const relativePeriod = defineConstruct({
  name: 'relative-period',
  type: 'time',
  triggers: {words: ['tuần', 'tháng', 'quý', 'năm']},
  read(reader, at) {
    if (isCounted(reader, at)) return undefined
    const value = reader.isOneOf(at, shortPeriods) ? weekOrMonth(reader, at) : yearOf(reader, at)
    if (value === undefined) return undefined
    const from = hasPart(reader, at) ? at - 1 : at
    return {type: 'time', rule: 'relative-period', from, to: at + 2, value, certainty: 'implied'}
  }
})

/** `cuối năm nay`, `đầu tháng này` */
function hasPart(reader: Reader, at: number): boolean {
  const isYearOrMonth = reader.is(at, nam) || reader.is(at, thang)
  return isYearOrMonth && at > reader.sentenceStart(at) && reader.isOneOf(at - 1, parts) && !reader.is(at - 2, thang)
}

function isCounted(reader: Reader, at: number): boolean {
  if (reader.is(at - 1, ky) && reader.is(at - 2, cung)) return false
  return at > reader.sentenceStart(at) && (reader.isNumber(at - 1) || reader.isOneOf(at - 1, counts))
}

function weekOrMonth(reader: Reader, at: number): string | null | undefined {
  if (!reader.isOneOf(at + 1, behindPeriod)) return undefined
  const {publishedAt} = reader.options
  if (publishedAt === undefined) return null
  const shift = reader.is(at + 1, nay) ? 0 : reader.isOneOf(at + 1, previous) ? -1 : 1
  if (reader.is(at, thang)) return shiftMonths(publishedAt, shift)
  if (reader.is(at, quy)) {
    const month = shiftMonths(publishedAt, 3 * shift)
    return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
  }
  const monday = shiftDays(mondayOf(publishedAt), 7 * shift)
  return `${monday}/${shiftDays(monday, 6)}`
}

function yearOf(reader: Reader, at: number): string | null | undefined {
  const shift = yearShift(reader, at + 1)
  if (shift === undefined) return undefined
  const present = presentYear(reader)
  return present === undefined ? null : edtf(present + shift)
}
