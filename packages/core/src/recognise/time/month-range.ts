import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const joints = syllables('- đến')
const slashes = syllables('/ -')
const thang = syllable('tháng')

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
  triggers: {words: ['tháng']},
  read(reader, at) {
    const start = monthAt(reader, at + 1)
    if (!reader.is(at, thang) || start === undefined || isInCitation(reader, at)) return undefined
    if (!reader.isOneOf(at + 4, joints)) return undefined
    const end = monthAt(reader, at + 5)
    if (end === undefined || end < start) return undefined
    return {
      type: 'time',
      rule: 'month-range',
      from: at,
      to: at + 8,
      value: `${start}/${end}`,
      certainty: 'stated'
    }
  }
})

/** `1/2004` as a calendar value. */
function monthAt(reader: Reader, at: number): string | undefined {
  if (at + 2 >= reader.text.count || !reader.isNumber(at) || !reader.isOneOf(at + 1, slashes)) return undefined
  if (!reader.isGlued(at + 1) || !reader.isGlued(at + 2) || !isYear(reader, at + 2)) return undefined
  const month = reader.number(at)
  return month >= 1 && month <= 12 ? edtf(reader.number(at + 2), month) : undefined
}
