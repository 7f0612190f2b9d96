import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {governor} from './governor.js'
import {type Subject, subjectOf} from './naming.js'
import {hasVerb, skipDeterminers} from './nominal-subject.js'
import type {StatementContext} from './statement-context.js'

const comma = syllable(',')
const dash = syllable('-')
const and = syllable('và')
/** What ends the search for the first of two dashes. */
const breaks = syllables('. ; : … ... “ ” " ? ! • *')
/** No office of a name that nothing has recognised is longer. */
const longestApposition = 18

/**
 * A name before a comma with an office behind it that nothing has recognised:
 * `bà Nguyễn Thị A, chủ cơ sở sản xuất tại Hà Nam cho biết`.
 *
 * @param context
 *   The article.
 * @param from
 *   First token behind the comma or dash.
 * @param to
 *   The verb.
 * @param start
 *   First token of the clause.
 */
export function apposed(context: StatementContext, from: number, to: number, start: number): Subject | undefined {
  const {reader, actors} = context
  if (from - 1 <= start || !(reader.is(from - 1, comma) || reader.is(from - 1, dash)) || to - from > longestApposition)
    return undefined
  const actor = actors.endingAt(from - 1)
  if (actor?.kind !== 'person' || actor.byOffice === true || actor.entity === undefined) return undefined
  if (skipDeterminers(context, from, to) > from || hasVerb(context, from, to)) return undefined
  if (joinsOthers(context, from, to)) return undefined
  if (masses.startingAt(reader, from, to) !== undefined || governor(context, actor, start) === 'adjunct')
    return undefined
  return {...subjectOf(actor), to}
}

/** `ông A, Chủ tịch UBND tỉnh B và các lãnh đạo khác`: people in a row, no office of the first. */
function joinsOthers({reader, actors}: StatementContext, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!reader.is(at, and)) continue
    const actor = actors.endingAt(at)
    if (actor?.kind === 'person' && actor.byOffice !== true && actor.from >= from) return true
  }
  return false
}

/** Who is never apposed to one person: `…, dư luận cho rằng`. */
const masses = new Phrases('dư luận, cử tri, người dân, nhân dân, báo chí, truyền thông, công luận, giới')

/**
 * Whether a dash ends what another one began behind a name: `ông A - Phó Bí thư Thành ủy, Chủ tịch HĐND - chủ trì`.
 *
 * @param context
 *   The article.
 * @param at
 *   The token before the verb.
 * @param start
 *   First token of the clause.
 */
export function closesAside({reader, actors}: StatementContext, at: number, start: number): boolean {
  if (at <= start || !reader.is(at, dash) || reader.isGlued(at)) return false
  const actor = actors.endingAt(at)
  if (actor?.kind !== 'person' || actor.byOffice === true) return false
  for (let index = actor.from + 1; index < at; index++)
    if (reader.is(index, dash) && !reader.isGlued(index)) return true
  return false
}

/**
 * Where a name ends before an office between dashes that nothing has recognised whole:
 * `ông A | - Trưởng Ban Chỉ đạo các khu chợ lớn - đã kiểm tra`.
 *
 * @param context
 *   The article.
 * @param end
 *   Index behind the second dash.
 * @param start
 *   First token of the clause.
 * @returns
 *   The same index where no such office stands there.
 */
export function beforeUnknownAside(context: StatementContext, end: number, start: number): number {
  const {reader, actors} = context
  const closes = end - 1
  if (closes <= start || !reader.is(closes, dash) || reader.isGlued(closes)) return end
  for (let at = closes - 2; at > Math.max(start, closes - longestApposition - 2); at--) {
    if (breaks.has(reader.id(at)) && actors.at(at) === undefined) return end
    if (!reader.is(at, dash) || reader.isGlued(at)) continue
    const actor = actors.endingAt(at) ?? actors.at(at)
    const isNamed = actor?.kind === 'person' && actor.byOffice !== true && actor.entity !== undefined
    if (!isNamed || actor.to >= closes || hasVerb(context, Math.max(at + 1, actor.to), closes)) return end
    return actor.to
  }
  return end
}
