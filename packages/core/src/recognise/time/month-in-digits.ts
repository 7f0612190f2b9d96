import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const slash = syllable('/')
/** Numbers of issues and ratios look the same. */
const numbersBefore = syllables('số kỳ lệ tập')
const otherMarks = syllables('. -')
const rangeWords = syllables('- đến tới')
const openers = syllables('( “ " , ;')

/**
 * Tháng và năm bằng chữ số, không có chữ `tháng`: a month with its year in digits.
 *
 * ```text
 * > | từ 6/2024 đến nay
 *        ^^^^^^
 * ```
 */
export const monthInDigits = defineConstruct({
  name: 'month-in-digits',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    const month = reader.number(at)
    if (reader.word(at).length > 2 || month < 1 || month > 12) return undefined
    if (!reader.is(at + 1, slash) && !(reader.isOneOf(at + 1, otherMarks) && isRangeEnd(reader, at))) return undefined
    if (!reader.isGlued(at + 1) || !reader.isGlued(at + 2) || !isYear(reader, at + 2)) return undefined
    if (at > 0 && reader.isGlued(at) && !reader.isOneOf(at - 1, openers)) return undefined
    const to = at + 3
    if (to < reader.text.count && reader.isGlued(to) && (reader.isWord(to) || reader.is(to, slash))) return undefined
    if (isInCitation(reader, at) || reader.isOneOf(at - 1, numbersBefore)) return undefined
    return {
      type: 'time',
      rule: 'month-in-digits',
      from: at,
      to,
      value: edtf(reader.number(at + 2), month),
      certainty: 'stated'
    }
  }
})

/** Whether a month with its year stands before, joined to this one: `tháng 7.1979 - 6.1994`. */
function isRangeEnd(reader: Reader, at: number): boolean {
  if (!reader.isOneOf(at - 1, rangeWords)) return false
  return /^\d{4}-\d\d$/u.test(reader.chart.endingAt('time', at - 1)?.value ?? '')
}
