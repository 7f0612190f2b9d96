import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {presentYear} from './settle-year.js'
import {readYearBehind} from './year-behind.js'

const thang = syllable('tháng')
const nam = syllable('năm')
const cuoi = syllable('cuối')
const nua = syllable('nửa')
const nhung = syllable('những')
const words: ReadonlyMap<number, number> = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [
    syllable(word),
    index + 1
  ])
)
const durationEnds = syllables('tuổi')
/** How far back the part of a year takes its year from one before it, in tokens. */
const reach = 600

/**
 * Phần của năm: the first or last months of a year.
 *
 * ```text
 * > | 6 tháng đầu năm 2024, những tháng đầu năm 2017, nửa cuối năm nay
 *     ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export const partOfYear = defineConstruct({
  name: 'part-of-year',
  type: 'time',
  triggers: {words: ['đầu', 'cuối', 'năm']},
  read(reader, at) {
    if (isInCitation(reader, at)) return undefined
    if (reader.is(at, nam)) return monthsOfYear(reader, at)
    if (!reader.is(at + 1, nam)) return undefined
    const half = reader.is(at - 1, nua)
    const months = half ? 6 : countBefore(reader, at)
    const bare = !half && months === undefined && reader.is(at - 1, thang) && reader.is(at - 2, nhung)
    if (months === undefined && !bare) return undefined
    const behind = readYearBehind(reader, at + 1)
    // Without a year "the first months of the year" settles nothing that could be said of a calendar.
    if (bare && behind === undefined) return undefined
    const year = behind === undefined ? (presentYear(reader) ?? yearOfSamePart(reader, at)) : behind.year
    return {
      type: 'time',
      rule: 'part-of-year',
      from: half ? at - 1 : at - 2,
      to: behind?.to ?? at + 2,
      value: months === undefined ? edtf(year) : spanOf(year, months, reader.is(at, cuoi)),
      certainty: behind?.stated ? 'stated' : 'implied'
    }
  }
})

/** The year with which the text has named a part of the year before, where it names one year so: `6 tháng đầu năm 2017`. */
function yearOfSamePart(reader: Reader, at: number): number | undefined {
  let year: number | undefined
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const mention = reader.chart.endingAt('time', before)
    const named = mention?.rule === 'part-of-year' ? /^\d{4}/u.exec(mention.value ?? '')?.[0] : undefined
    if (named === undefined) continue
    if (year !== undefined && year !== Number(named)) return undefined
    year = Number(named)
  }
  return year
}

/** `9 tháng năm 2023`: the first months of a year that has not ended. */
function monthsOfYear(reader: Reader, at: number) {
  const months = countBefore(reader, at)
  const behind = readYearBehind(reader, at)
  if (months === undefined || behind === undefined || reader.isOneOf(behind.to, durationEnds)) return undefined
  return {
    type: 'time' as const,
    rule: 'part-of-year',
    from: at - 2,
    to: behind.to,
    value: spanOf(behind.year, months, false),
    certainty: behind.stated ? ('stated' as const) : ('implied' as const)
  }
}

/** How many months stand before a token: `6 tháng`, `sáu tháng`. */
function countBefore(reader: Reader, at: number): number | undefined {
  if (!reader.is(at - 1, thang) || at - 2 < reader.sentenceStart(at)) return undefined
  const count = reader.isNumber(at - 2) ? reader.number(at - 2) : words.get(reader.id(at - 2))
  return count !== undefined && count >= 1 && count <= 11 ? count : undefined
}

/** Quarter and half-year where the months are one, else from month to month. */
function spanOf(year: number | undefined, months: number, last: boolean): string {
  if (months === 6) return `${edtf(year)}-H${last ? 2 : 1}`
  if (months === 3) return `${edtf(year)}-Q${last ? 4 : 1}`
  const [start, end] = last ? [13 - months, 12] : [1, months]
  return start === end ? edtf(year, start) : `${edtf(year, start)}/${edtf(year, end)}`
}
