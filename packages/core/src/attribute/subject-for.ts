import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {courteous} from './courtesy.js'
import type {Cue} from './cue.js'
import {type Subject, subjectOf} from './naming.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import {clauseActor, findSubject} from './subject.js'
import {writerFor} from './writing.js'

/**
 * The subject of a verb of saying: before it in its clause, else that of the verb it is joined to, else whoever spoke
 * last where the verb opens its sentence.
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param cue
 *   The verb.
 * @returns
 *   Nothing where the verb is no speech act.
 */
export function subjectFor(context: StatementContext, clause: Clause, cue: Cue): Subject | undefined {
  const start = Math.max(clause.from, clause.covered)
  const search = findSubject(context, cue.from, start)
  if (search.kind === 'subject') return search.subject
  const courtesy = clause.subject === undefined ? courteous(context, cue, clause.from) : undefined
  const other = writerFor(context, cue, start) ?? emphasised(context, cue, start) ?? courtesy
  if (other !== undefined) return other
  if (search.kind === 'unknown') return isClear(cue) ? search.subject : undefined
  if (search.kind === 'unreal') return undefined
  return clause.subject
}

/**
 * The subject of a verb whose content stands in quotation marks: there is no doubt that somebody speaks, so that a verb
 * joined to one that reports nothing has its subject too, and a verb without any has whoever spoke last.
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param cue
 *   The verb.
 */
export function subjectOfQuotation(context: StatementContext, clause: Clause, cue: Cue): Subject | undefined {
  const start = Math.max(clause.from, clause.covered)
  const search = findSubject(context, cue.from, start)
  if (search.kind === 'subject' || search.kind === 'unknown') return search.subject
  if (search.kind === 'unreal') return undefined
  const before = clause.subject ?? (search.joined ? clauseActor(context, start, cue.from) : undefined)
  const last = context.memory.last()
  return before ?? (last && {speaker: last, from: cue.from, to: cue.from})
}

/** `Một vấn đề khác mà Thủ tướng nhấn mạnh là …`: the relative clause says who speaks, what is said stands behind it. */
function emphasised({reader, actors}: StatementContext, cue: Cue, start: number): Subject | undefined {
  let end = cue.from
  while (end > start && actors.at(end - 1) === undefined && reader.isOneOf(end - 1, adverbs)) end--
  const actor = actors.endingAt(end)
  if (actor?.kind !== 'person' && actor?.kind !== 'organization') return undefined
  if (!isClear(cue) || !reader.isOneOf(cue.to, leads)) return undefined
  const relative = actor.from - 1
  if (reader.is(relative, which) && relative - start > longestTopic) return undefined
  const topic = reader.is(relative, which) ? topics.startingAt(reader, skipCount(reader, start)) : undefined
  return topic !== undefined || topics.endingAt(reader, actor.from, start) !== undefined ? subjectOf(actor) : undefined
}

function skipCount(reader: StatementContext['reader'], start: number): number {
  let at = start
  while (reader.isOneOf(at, counts)) at++
  return at
}

const adverbs = syllables('đã cũng đặc biệt rất luôn nhiều lần')
const counts = syllables('một những các')
const topics = new Phrases('điều, vấn đề, nội dung, điểm, việc')
const leads = syllables('là : rằng')
const which = syllable('mà')
const longestTopic = 8

/** Verbs that are nothing but verbs of saying make a subject of words that nobody knows: `Chủ một nhà máy cho hay …`. */
export function isClear({record}: Cue): boolean {
  return record.noun !== true && record.takes.includes('clause')
}
