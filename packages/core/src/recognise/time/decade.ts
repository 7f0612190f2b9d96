import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {isYear} from './year-behind.js'

const nam = syllable('năm')
const nhung = syllable('những')
const cac = syllable('các')
const thap = syllable('thập')
const joints = syllables(', - và đến')
const decadeWords = syllables('niên kỷ')

/**
 * Thập niên: a decade, by its year or its two digits.
 *
 * ```text
 * > | từ những năm 90, thập niên 1980
 *        ^^^^^^^^^^^^  ^^^^^^^^^^^^^^
 * ```
 */
export const decade = defineConstruct({
  name: 'decade',
  type: 'time',
  triggers: {words: ['năm', 'niên', 'kỷ']},
  read(reader, at) {
    const from = headOfDecade(reader, at)
    const digits = reader.word(at + 1)
    if (from === undefined || !/^(?:1[5-9]|20)?\d0$/u.test(digits)) return undefined
    // `các năm 2010, 2011`: years one by one.
    if (digits.length === 4 && (reader.is(from, cac) || isListed(reader, at + 2))) return undefined
    return {
      type: 'time',
      rule: 'decade',
      from,
      to: at + 2,
      value: `${digits.length === 4 ? digits.slice(0, 3) : `19${digits.charAt(0)}`}X`,
      certainty: digits.length === 4 ? 'stated' : 'implied'
    }
  }
})

/** A further year behind a comma or a dash. */
function isListed(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, joints) && isYear(reader, at + 1)
}

/** `những năm` before a round number, `thập niên`, `thập kỷ`. */
function headOfDecade(reader: Reader, at: number): number | undefined {
  if (at === reader.sentenceStart(at)) return undefined
  if (reader.is(at, nam)) return reader.is(at - 1, nhung) || reader.is(at - 1, cac) ? at - 1 : undefined
  return reader.isOneOf(at, decadeWords) && reader.is(at - 1, thap) ? at - 1 : undefined
}
