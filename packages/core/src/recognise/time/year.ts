import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const parts = syllables('đầu giữa cuối')
const units = syllables('km m đồng usd')
const oldYear = /^1[0-4]\d\d$/u

/**
 * Năm: a year behind the word `năm`.
 *
 * ```text
 * > | trong năm 2024, cuối năm 2025
 *           ^^^^^^^^  ^^^^^^^^^^^^^
 * ```
 */
export const year = defineConstruct({
  name: 'year',
  type: 'time',
  triggers: {words: ['năm']},
  read(reader, at) {
    // `5 năm 2021 - 2025`: the year opens a span.
    if (reader.chart.covering('time', at + 1) !== undefined) return undefined
    if (
      !(isYear(reader, at + 1) || isOldYear(reader, at + 1)) ||
      isInCitation(reader, at + 1) ||
      reader.isOneOf(at + 2, units)
    )
      return undefined
    return {
      type: 'time',
      rule: 'year',
      from: reader.isOneOf(at - 1, parts) && at > reader.sentenceStart(at) ? at - 1 : at,
      to: at + 2,
      value: edtf(reader.number(at + 1)),
      certainty: 'stated'
    }
  }
})

/** A year of the dynasties, where nothing follows that it could count. */
function isOldYear(reader: Reader, at: number): boolean {
  if (!reader.isNumber(at) || !oldYear.test(reader.word(at))) return false
  return at + 1 >= reader.sentenceEnd(at) || reader.isMark(at + 1) || reader.isCapital(at + 1)
}
