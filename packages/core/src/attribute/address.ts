import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {governor} from './governor.js'
import {type Subject, subjectOf} from './naming.js'
import {hasVerb} from './nominal-subject.js'
import type {StatementContext} from './statement-context.js'

const comma = syllable(',')
const breaks = syllables('. ; : ! ? “ ” "')
/** What opens where somebody lives. */
const lives = new Phrases(
  'ở, ngụ, ngụ tại, trú, trú tại, cư trú, cư trú tại, sống ở, sống tại, nhà ở, hộ khẩu thường trú'
)
/** House, street, ward and town are no longer. */
const longest = 30

/**
 * A person whose address stands between the name and the verb, its parts divided by commas.
 *
 * ```text
 * > | Bà Lê Thị Hoa, ở số 12 đường Trần Phú, phường 5, quận 3, cho biết nước vẫn ngập.
 *     ^^^^^^^^^^^^^                                             ↑
 * ```
 *
 * @param context
 *   The article.
 * @param to
 *   Index behind the last token of the address.
 * @param start
 *   First token of the clause.
 * @returns
 *   The person, or nothing where no address stands there.
 */
export function resident(context: StatementContext, to: number, start: number): Subject | undefined {
  const {reader, actors} = context
  if (actors.endingAt(to)?.kind !== 'place') return undefined
  for (let at = to - 1; at > Math.max(start, to - longest) && !reader.isOneOf(at, breaks); at--) {
    const person = reader.is(at, comma) ? actors.endingAt(at) : undefined
    if (person?.kind !== 'person') continue
    if (person.byOffice === true || person.entity === undefined || governor(context, person, start) !== 'subject')
      return undefined
    if (lives.startingAt(reader, at + 1, to) === undefined || hasVerb(context, at + 1, to)) return undefined
    return {...subjectOf(person), to}
  }
  return undefined
}
