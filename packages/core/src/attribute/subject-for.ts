import type {Cue} from './cue.js'
import type {Subject} from './naming.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import {clauseActor, findSubject} from './subject.js'

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
  const search = findSubject(context, cue.from, Math.max(clause.from, clause.covered))
  if (search.kind === 'subject') return search.subject
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

/** Verbs that are nothing but verbs of saying make a subject of words that nobody knows: `Chủ một nhà máy cho hay …`. */
export function isClear({record}: Cue): boolean {
  return record.noun !== true && record.takes.includes('clause')
}
