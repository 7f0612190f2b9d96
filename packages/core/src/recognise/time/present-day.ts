import {syllable, syllables} from '../../tokenise/syllables.js'
import {romanValue} from '../document/roman.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {edtf, shiftDays} from './calendar.js'
import {isMeantAsDay} from './day-evidence.js'
import {readNumericDate} from './numeric-date.js'
import {isRunningYear} from './running-year.js'

/** News read on screens is not older; an earlier year in an undated text is history, not its present. */
export const earliestNews = 1997
const latestNews = 2060
/** How much weight a year needs to be the present one: a date counts two, a year alone one. */
const enough = 3
/** How many dates must lie within a year and a bit before a day for it to be that of the news. */
const enoughDates = 2
const yearAndMore = 400
/** News speaks of what comes within weeks as it speaks of what was. */
const near = 60
/** News is not written longer after the latest date of its text, in days. */
const monthsAhead = 240
/** Where the latest date is of a later month, the text is as likely of the year that follows. */
const lastMonth = '06'
/** In the last months one sets the tasks of the next year. */
const lastRunningMonth = 10
/** In the first months a year that is spoken of more than once is the new one, or the one before, which is over. */
const lastEarlyMonth = 3
/** No date has more tokens before its year. */
const longestDate = 8
/** How far before a date a word may stand that puts it into the future. */
const reach = 14
/** How far behind its number the day of an anniversary may stand. */
const longestAnniversary = 30
const nam = syllable('năm')
const niem = syllable('niệm')
const nay = syllable('nay')
const ngay = syllable('ngày')
const dau = syllable('đầu')
const thang = syllable('tháng')
const quy = syllable('quý')
const openers = syllables('( ,')
/** Before a year that lies ahead: `đến 2030`, `tầm nhìn 2045`. */
const ahead = syllables('đến tới nhìn trước sau từ')
/** Of what is to come. */
const future = new Phrases('sẽ, dự kiến, kế hoạch, phấn đấu, mục tiêu, chương trình, lộ trình, có hiệu lực, định hướng')
const dateWords = syllables('ngày hết cuối đầu năm tháng / - .')
const dateMarks = syllables('/ - .')
const spanMarks = syllables('- /')

/** What an undated text says of its present. */
export interface Present {
  /** The year in which it was written, if it settles that. */
  readonly year?: number
  /** The latest year that it speaks of in a date; 0 where it has none. */
  readonly latest: number
  /** EDTF of the day that `nay` means, where the text explains it (`sáng nay, 6-2`); the year may be `XXXX`. */
  readonly today?: string
  /** The month of the news, where what settled the year says nothing of months far from it. */
  readonly around?: number
  /** ISO date of the news, where a day without a year and the dates of the text settle it. */
  readonly day?: string
}

/** The dates and years of a text that are no part of citations. */
interface Evidence {
  /** ISO dates that lie behind: days, and months by their first day. */
  readonly dates: string[]
  /** Weight of each year that the text speaks of as its own. */
  readonly weights: Map<number, number>
  /** How many dates there are of each year, those ahead among them. */
  readonly dated: Map<number, number>
  /** How often the text speaks of each year, as of one to come too, but not as of a goal. */
  readonly spoken: Map<number, number>
  /** Years that the text speaks of as the running one (`nhiệm vụ năm 2017`). */
  readonly running: Set<number>
  /** ISO dates that lie ahead. */
  readonly planned: string[]
  /** How often a year belongs to a name (`Lễ hội Hoa phượng đỏ 2021`), which is of what goes on. */
  readonly named: Map<number, number>
  /** Month and day of the news: the first day without a year, or one that a word such as `sáng nay` explains. */
  news?: {month: number; day: number; sure: boolean}
}

const presents = new WeakMap<Reader, Present>()

/**
 * When an undated text was written, as far as it settles that.
 *
 * @param reader
 *   The text, its documents recognised.
 */
export function presentOf(reader: Reader): Present {
  let present = presents.get(reader)
  if (present === undefined) {
    const evidence = collect(reader)
    const day = newsDay(evidence)
    const sure = day === undefined ? (latestYear(evidence) ?? onlyYear(evidence)) : Number(day.slice(0, 4))
    const year = sure ?? runningYear(evidence) ?? yearOfPlans(evidence)
    const isSettled = year !== undefined && (day !== undefined || !isBeforeDates(year, evidence))
    present = {
      latest: Math.max(0, ...evidence.dated.keys()),
      ...(isSettled && {year}),
      ...(isSettled && sure === undefined && evidence.news && {around: evidence.news.month}),
      ...(day !== undefined && {day}),
      ...(evidence.news?.sure && {today: edtf(isSettled ? year : undefined, evidence.news.month, evidence.news.day)})
    }
    presents.set(reader, present)
  }
  return present
}

/**
 * The day of the news: in the year in which most dates of the text lie near it, else in the first in which it does not lie
 * before the latest date (`Sáng 6-2` beside `tháng 12-2016` is of 2017). Two dates must lie within a year before it: one may
 * be of long ago.
 */
function newsDay({news, dates, weights}: Evidence): string | undefined {
  const latest = latestOf(dates)
  if (news === undefined || latest === '') return undefined
  const start = Number(latest.slice(0, 4)) - 1
  const days = [start + 2, start + 1, start].map((year) => edtf(year, news.month, news.day))
  const counts = days.map((date) => countWithin(dates, date, near, near))
  const most = Math.max(...counts)
  const day =
    (most > 0 ? days[counts.indexOf(most)] : undefined) ??
    days.filter((date) => date >= latest && date <= shiftDays(latest, monthsAhead)).at(-1)
  if (day === undefined || countWithin(dates, day, yearAndMore, near) < enoughDates) return undefined
  return Math.max(...weights.keys()) > Number(day.slice(0, 4)) ? undefined : day
}

/** How many different dates lie at most so many days before a day and so many behind it. */
function countWithin(dates: readonly string[], day: string, before: number, behind: number): number {
  const [from, to] = [shiftDays(day, -before), shiftDays(day, behind)]
  return new Set(dates.filter((date) => date >= from && date <= to)).size
}

function latestOf(dates: readonly string[]): string {
  return dates.reduce((last, date) => (date > last ? date : last), '')
}

/**
 * The latest year that the text speaks of, where it does so with some weight and in a date or a name: of a whole year one
 * speaks when it is over, and where the latest date is of its second half, the text is as likely of the next one.
 */
function latestYear({weights, dates, named}: Evidence): number | undefined {
  const latest = Math.max(...weights.keys())
  if ((weights.get(latest) ?? 0) < enough) return undefined
  if ((named.get(latest) ?? 0) > 1) return latest
  const date = latestOf(dates)
  return date.startsWith(String(latest)) && date.slice(5, 7) <= lastMonth ? latest : undefined
}

/** The year of all dates, those ahead among them, if it is one and not only of what is to come. */
function onlyYear({dated, dates}: Evidence): number | undefined {
  const [only] = dated
  const isPast = dates.some((date) => date.startsWith(String(only?.[0])))
  return only !== undefined && isPast && dated.size === 1 && only[1] >= 2 ? only[0] : undefined
}

/**
 * The latest year that the text speaks of, where it does so as of the running one; in news of the first months twice is
 * enough, for a year that is over lies before them.
 */
function runningYear({spoken, running, weights, news}: Evidence): number | undefined {
  const latest = Math.max(...spoken.keys())
  if (news === undefined || news.month > lastRunningMonth) return undefined
  const isEarly = news.month <= lastEarlyMonth && (spoken.get(latest) ?? 0) > 1
  // Goals have round years: `10 tỷ USD năm 2025`.
  const isNear = spoken.has(latest - 1) || (weights.has(latest) && latest % 5 !== 0)
  return running.has(latest) || (isEarly && isNear) ? latest : undefined
}

/** The year in which a day of the text that lies ahead comes soon after the news: `Sáng 5-7` beside `dự kiến tháng 7-2017`. */
function yearOfPlans({planned, spoken, news}: Evidence): number | undefined {
  const first = planned.reduce((soonest, date) => (date < soonest ? date : soonest), '9999')
  if (news === undefined || planned.length === 0) return undefined
  const year = Number(first.slice(0, 4))
  const day = edtf(year, news.month, news.day)
  const isSoon = first >= shiftDays(day, -news.day) && first <= shiftDays(day, near)
  return isSoon && Math.max(...spoken.keys()) <= year ? year : undefined
}

/** Whether news of a year would lie long before the latest date of the text. */
function isBeforeDates(year: number, {news, dates}: Evidence): boolean {
  return news !== undefined && edtf(year, news.month, news.day) < shiftDays(latestOf(dates) || '0001-01-01', -near)
}

function collect(reader: Reader): Evidence {
  const cited = citedTokens(reader)
  const evidence: Evidence = {
    dates: [],
    planned: [],
    weights: new Map(),
    dated: new Map(),
    named: new Map(),
    spoken: new Map(),
    running: new Set()
  }
  for (let at = 0; at < reader.text.count; at++) {
    if (!reader.isNumber(at) || cited.has(at)) continue
    if (reader.is(at + 1, nam) && reader.is(at - 1, niem)) noteAnniversary(reader, at, evidence)
    else if (reader.word(at).length === 4) noteYear(reader, at, evidence)
    else noteDay(reader, at, evidence)
  }
  return evidence
}

/** Years of spans (`2016-2021`) and of goals (`đến năm 2030`) do not count. */
function noteYear(reader: Reader, at: number, evidence: Evidence): void {
  const {dates, weights, dated, named} = evidence
  const year = reader.number(at)
  if (year < earliestNews || year > latestNews || isInSpan(reader, at)) return
  const date = dateBefore(reader, at)
  add(dated, year, date === undefined ? 0 : 1)
  if (!isAhead(reader, at)) add(evidence.spoken, year, 1)
  if (isRunningYear(reader, at)) evidence.running.add(year)
  if (isFuture(reader, at)) {
    // A law of June is in force from July of the next year.
    if (date !== undefined && !isAhead(reader, at)) evidence.planned.push(date)
    return
  }
  if (date !== undefined) dates.push(date)
  else if (!reader.is(at - 1, nam) && reader.isWord(at - 1)) add(named, year, 1)
  if (!isAhead(reader, at)) add(weights, year, date === undefined ? 1 : 2)
}

/** `kỷ niệm 66 năm Ngày giải phóng (13/5/1955)`: the day of the anniversary. */
function noteAnniversary(reader: Reader, at: number, {dates, weights}: Evidence): void {
  const end = Math.min(reader.sentenceEnd(at), at + longestAnniversary)
  for (let index = at + 2; index < end; index++) {
    const date = reader.isNumber(index) ? readNumericDate(reader, index) : undefined
    if (date?.year === undefined) continue
    const year = date.year + reader.number(at)
    if (year < earliestNews || year > latestNews || (date.day === 29 && date.month === 2)) return
    dates.push(edtf(year, date.month, date.day))
    add(weights, year, 2)
    return
  }
}

/** Day and month, month, quarter, or first months, before a year; the day is the first where there is none. */
function dateBefore(reader: Reader, at: number): string | undefined {
  const date = reader.isOneOf(at - 3, dateMarks) ? readNumericDate(reader, at - 4, true) : undefined
  if (date?.year !== undefined && date.to === at + 1) return edtf(date.year, date.month, date.day)
  const glued = reader.isOneOf(at - 1, dateMarks) && reader.isGlued(at)
  if (!glued && !reader.is(at - 1, nam)) return undefined
  const month = monthAt(reader, reader.is(at - 2, dau) && reader.is(at - 3, thang) ? at - 4 : at - 2)
  return month === undefined ? undefined : edtf(reader.number(at), month, 1)
}

/** A month, or the last month of a quarter. */
function monthAt(reader: Reader, at: number): number | undefined {
  const isQuarter = reader.is(at - 1, quy)
  const value = isQuarter ? 3 * (romanValue(reader.word(at)) ?? reader.number(at)) : reader.number(at)
  return Number.isInteger(value) && value >= 1 && value <= 12 ? value : undefined
}

function noteDay(reader: Reader, at: number, evidence: Evidence): void {
  if (evidence.news?.sure) return
  const date = readNumericDate(reader, at)
  if (date === undefined || date.year !== undefined) return
  const first = reader.is(at - 1, ngay) ? at - 1 : at
  const before = reader.isOneOf(first - 1, openers) ? first - 1 : first
  const sure = reader.is(before - 1, nay)
  if (!sure && (evidence.news !== undefined || !isMeantAsDay(reader, date))) return
  // 29 February is in no other year.
  if (date.day !== 29 || date.month !== 2) evidence.news = {month: date.month, day: date.day, sure}
}

function add(counts: Map<number, number>, year: number, count: number): void {
  counts.set(year, (counts.get(year) ?? 0) + count)
}

/** Tokens of numbers, years and dates of documents: a decree of last year says nothing of this one. */
function citedTokens(reader: Reader): ReadonlySet<number> {
  const cited = new Set<number>()
  for (const {parts} of reader.chart.all('document')) {
    for (const part of [parts.date, parts.number, parts.symbol, parts.year]) {
      if (part !== undefined) for (let at = part.from; at < part.to; at++) cited.add(at)
    }
  }
  return cited
}

/** Whether a year is where something ends or begins: `đến năm 2030`, `từ ngày 1/1/2018`. */
function isAhead(reader: Reader, at: number): boolean {
  const floor = Math.max(reader.sentenceStart(at), at - longestDate)
  for (let before = at - 1; before >= floor; before--) {
    if (reader.isOneOf(before, ahead)) return true
    if (!reader.isNumber(before) && !reader.isOneOf(before, dateWords)) return false
  }
  return false
}

/** Whether the sentence speaks of what is to come: `dự kiến tháng 5/2018`. */
function isFuture(reader: Reader, at: number): boolean {
  const floor = Math.max(reader.sentenceStart(at), at - reach)
  for (let before = at; before > floor; before--) {
    if (future.endingAt(reader, before, floor) !== undefined) return true
  }
  return false
}

/** Whether a year is one end of a span of years: `2016 - 2021`. */
function isInSpan(reader: Reader, at: number): boolean {
  const year = (other: number) => reader.isNumber(other) && reader.word(other).length === 4
  return (reader.isOneOf(at + 1, spanMarks) && year(at + 2)) || (reader.isOneOf(at - 1, spanMarks) && year(at - 2))
}
