import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {edtf, isDay} from './calendar.js'
import {isInCitation} from './citation-parts.js'

const hyphen = syllable('-')

/**
 * Ngày theo ISO 8601: a day as timestamps of pages have it.
 *
 * ```text
 * > | 2017-05-13 08:54
 *     ^^^^^^^^^^
 * ```
 */
export const isoDate = defineConstruct({
  name: 'iso-date',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    if (!/^(?:19|20)\d\d$/u.test(reader.word(at)) || isInCitation(reader, at)) return undefined
    for (const next of [at + 1, at + 3]) {
      const isPart = reader.is(next, hyphen) && reader.isGlued(next) && reader.isGlued(next + 1)
      if (!isPart || !/^\d\d$/u.test(reader.word(next + 1))) return undefined
    }
    const [year, month, day] = [reader.number(at), reader.number(at + 2), reader.number(at + 4)]
    const to = at + 5
    const goesOn = to < reader.text.count && reader.isGlued(to) && (reader.is(to, hyphen) || reader.isNumber(to))
    if (!isDay(day, month, year) || goesOn) return undefined
    return {type: 'time', rule: 'iso-date', from: at, to, value: edtf(year, month, day), certainty: 'stated'}
  }
})
