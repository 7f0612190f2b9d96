import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {presentYear} from './settle-year.js'
import {readYearBehind} from './year-behind.js'

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

/** `hai quý` is a span of time. */
function isCounted(reader: Reader, at: number): boolean {
  return at > reader.sentenceStart(at) && (reader.isNumber(at - 1) || numbers.has(reader.id(at - 1)))
}
