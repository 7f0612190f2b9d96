import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const joints = syllables('- đến')
const slashes = syllables('/ -')
const thang = syllable('tháng')
const hyphen = syllable('-')
/** Before the first month they are parts of a longer date, number or name. */
const glue = syllables('/ - . , số')

/**
 * Từ tháng đến tháng: two months with their years, of which the second has no word of its own.
 *
 * ```text
 * > | giữ chức giám đốc (tháng 1/2004 - 5/2010)
 *                        ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const monthRange = defineConstruct({
  name: 'month-range',
  type: 'time',
  triggers: {words: ['tháng'], numbers: true},
  read(reader, at) {
    const worded = reader.is(at, thang)
    const first = worded ? at + 1 : at
    const start = monthAt(reader, first)
    if (start === undefined || isInCitation(reader, at)) return undefined
    // Without the word a dash joins the months of an office held: `(7/2014 - 10/2017)`.
    if (!(worded ? reader.isOneOf(first + 3, joints) : isSpan(reader, at))) return undefined
    const end = monthAt(reader, first + 4)
    if (end === undefined || end < start) return undefined
    return {
      type: 'time',
      rule: 'month-range',
      from: at,
      to: first + 7,
      value: `${start}/${end}`,
      certainty: 'stated'
    }
  }
})

/** Whether nothing goes on into the first month and a dash stands behind it. */
function isSpan(reader: Reader, at: number): boolean {
  if (at > reader.sentenceStart(at) && (reader.isOneOf(at - 1, glue) || reader.is(at - 1, thang))) return false
  return reader.is(at + 3, hyphen)
}

/** `1/2004` as a calendar value. */
function monthAt(reader: Reader, at: number): string | undefined {
  if (at + 2 >= reader.text.count || !reader.isNumber(at) || !reader.isOneOf(at + 1, slashes)) return undefined
  if (!reader.isGlued(at + 1) || !reader.isGlued(at + 2) || !isYear(reader, at + 2)) return undefined
  const month = reader.number(at)
  return month >= 1 && month <= 12 ? edtf(reader.number(at + 2), month) : undefined
}
