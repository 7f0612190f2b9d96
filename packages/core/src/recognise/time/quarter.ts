import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {presentYear} from './settle-year.js'
import {readYearBehind} from './year-behind.js'

const lan = syllable('lần')
const each = syllables('mỗi từng hằng hàng các mấy vài nhiều')
const numbers: ReadonlyMap<number, number> = new Map(
  [
    ['I', '1', 'một'],
    ['II', '2', 'hai'],
    ['III', '3', 'ba'],
    ['IV', '4', 'tư', 'bốn']
  ].flatMap((spellings, index) => spellings.map((spelling) => [syllable(spelling), index + 1] as const))
)

/**
 * Quý: a quarter of a year.
 *
 * ```text
 * > | quý I/2024, quý 3 năm 2023
 *     ^^^^^^^^^^  ^^^^^^^^^^^^^^
 * ```
 */
export const quarter = defineConstruct({
  name: 'quarter',
  type: 'time',
  triggers: {words: ['quý']},
  read(reader, at) {
    const quarterNumber = numbers.get(reader.id(at + 1))
    if (quarterNumber === undefined || isCounted(reader, at) || isInCitation(reader, at)) return undefined
    const year = readYearBehind(reader, at + 2)
    const settled = year === undefined ? presentYear(reader) : year.year
    return {
      type: 'time',
      rule: 'quarter',
      from: at,
      to: year?.to ?? at + 2,
      value: `${edtf(settled)}-Q${quarterNumber}`,
      certainty: year?.stated ? 'stated' : 'implied'
    }
  }
})

/** `hai quý` is a span of time, `mỗi quý một lần` how often. */
function isCounted(reader: Reader, at: number): boolean {
  if (reader.is(at + 2, lan)) return true
  const before = at > reader.sentenceStart(at) ? at - 1 : -1
  return reader.isNumber(before) || reader.isOneOf(before, each) || numbers.has(reader.id(before))
}
