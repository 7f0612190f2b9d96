import type {TimeMention} from '../../model/mention.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

export type DayPart = NonNullable<TimeMention['dayPart']>

const ngay = syllable('ngày')
const hom = syllable('hôm')
const thu = syllable('thứ')
const lan = syllable('lần')
const chu = syllable('chủ')
const nhat = syllable('nhật')
const comma = syllable(',')
const rang = syllable('rạng')
const som = syllable('sớm')
const buoi = syllable('buổi')
const sang = syllable('sáng')
const chieu = syllable('chiều')
const toi = syllable('tối')
const dayWords = syllables('ngày mùng mồng hôm')
const relativeWords = syllables('nay qua mai kia')
const weekdays = syllables('hai ba tư năm sáu bảy 2 3 4 5 6 7')

const dayParts: ReadonlyMap<number, DayPart> = new Map<number, DayPart>([
  [sang, 'morning'],
  [syllable('trưa'), 'noon'],
  [chieu, 'afternoon'],
  [toi, 'evening'],
  [syllable('đêm'), 'night'],
  [syllable('khuya'), 'night']
])

/** What stands before a date and belongs to it. */
export interface DayPrefix {
  /** Index of the first token of the prefix; the index of the date where there is none. */
  readonly from: number
  readonly dayPart?: DayPart
}

/**
 * Read the words before a date that belong to it: `sáng thứ Hai, ngày 8-3`, `sáng nay 8-3`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the date's first number.
 */
export function readDayPrefix(reader: Reader, at: number): DayPrefix {
  const floor = reader.sentenceStart(at)
  let from = at
  if (from > floor && reader.isOneOf(from - 1, dayWords)) from--
  // `ngày mùng 5`
  if (from > floor && from < at && reader.is(from - 1, ngay)) from--
  from = weekdayBefore(reader, from, floor) ?? from
  const relative = relativeBefore(reader, from, floor)
  if (relative !== undefined) return relative
  return dayPartBefore(reader, from, floor) ?? {from}
}

/** `hôm nay`, `sáng nay`, `chiều qua` right before the date. */
function relativeBefore(reader: Reader, to: number, floor: number): DayPrefix | undefined {
  if (to - 2 < floor || !reader.isOneOf(to - 1, relativeWords)) return undefined
  if (reader.is(to - 2, hom)) return {from: reader.is(to - 3, ngay) && to - 3 >= floor ? to - 3 : to - 2}
  return dayPartBefore(reader, to - 1, floor)
}

/**
 * Read a part of the day that ends before a token: `rạng sáng`, `chiều tối`, `buổi sáng`.
 *
 * @param reader
 *   The text.
 * @param to
 *   Index behind its last token.
 * @param floor
 *   Index of the first token that it may start at.
 */
export function dayPartBefore(reader: Reader, to: number, floor: number): DayPrefix | undefined {
  let from = to
  let dayPart: DayPart | undefined
  if (from - 2 >= floor && reader.is(from - 1, som) && reader.is(from - 2, sang)) from -= 1
  if (from - 1 >= floor) dayPart = dayParts.get(reader.id(from - 1))
  if (dayPart === undefined) return undefined
  from--
  if (from - 1 >= floor) {
    const before = from - 1
    if (dayPart === 'morning' && reader.is(before, rang)) return {from: before, dayPart: 'dawn'}
    if (dayPart === 'evening' && reader.is(before, chieu)) from--
    else if (reader.is(before, buoi)) from--
  }
  return {from, dayPart}
}

/**
 * The part of the day that a token names, if it names one.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function dayPartAt(reader: Reader, at: number): DayPart | undefined {
  return dayParts.get(reader.id(at))
}

/** `thứ Hai`, `chủ nhật`, with a comma behind it or without. */
function weekdayBefore(reader: Reader, to: number, floor: number): number | undefined {
  let end = to
  if (reader.is(end - 1, comma)) end--
  if (end - 2 < floor) return undefined
  if (reader.is(end - 2, chu) && reader.is(end - 1, nhat)) return end - 2
  const isWeekday = reader.is(end - 2, thu) && reader.isOneOf(end - 1, weekdays) && !reader.is(end - 3, lan)
  return isWeekday ? end - 2 : undefined
}
