import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {mondayOf, shiftDays} from './calendar.js'
import {dayPartBefore} from './day-prefix.js'

const tuan = syllable('tuần')
const thu = syllable('thứ')
const chu = syllable('chủ')
const lan = syllable('lần')
const nhat = syllable('nhật')
const nay = syllable('này')
const behind = syllables('này trước tới sau qua rồi')
const past = syllables('trước qua rồi')
/** Days of the week by their words, counted from Monday. */
const days: ReadonlyMap<number, number> = new Map(
  ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map((word, index) => [syllable(word), index])
)

/**
 * Thứ trong tuần: a day of the week before, this week or the next.
 *
 * ```text
 * > | sáng thứ Sáu tuần trước, Chủ nhật tuần này
 *     ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^
 * ```
 */
export const weekday = defineConstruct({
  name: 'weekday',
  type: 'time',
  triggers: {words: ['tuần']},
  read(reader, at) {
    if (!reader.is(at, tuan) || !reader.isOneOf(at + 1, behind)) return undefined
    const floor = reader.sentenceStart(at)
    const day = at - 2 < floor ? undefined : dayOfWeek(reader, at - 2)
    if (day === undefined) return undefined
    const part = dayPartBefore(reader, at - 2, floor)
    const {publishedAt} = reader.options
    const shift = reader.is(at + 1, nay) ? 0 : reader.isOneOf(at + 1, past) ? -1 : 1
    const value = publishedAt === undefined ? null : shiftDays(mondayOf(publishedAt), 7 * shift + day)
    const from = part?.from ?? at - 2
    return {type: 'time', rule: 'weekday', from, to: at + 2, value, dayPart: part?.dayPart, certainty: 'implied'}
  }
})

/** `thứ Sáu`, `thứ 6`, `Chủ nhật`, counted from Monday. */
function dayOfWeek(reader: Reader, at: number): number | undefined {
  if (reader.is(at, chu) && reader.is(at + 1, nhat)) return 6
  // `lần thứ hai tuần này`: an ordinal.
  if (!reader.is(at, thu) || reader.is(at - 1, lan)) return undefined
  const number = reader.isNumber(at + 1) ? reader.number(at + 1) - 2 : days.get(reader.id(at + 1))
  return number !== undefined && number >= 0 && number <= 5 ? number : undefined
}
