import type {Cue} from './cue.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {Subject} from './naming.js'
import {findSubject} from './subject.js'

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
  if (clause.subject !== undefined) return clause.subject
  return undefined
}

/** Verbs that are nothing but verbs of saying make a subject of words that nobody knows: `Chủ một nhà máy cho hay …`. */
function isClear({record}: Cue): boolean {
  return record.noun !== true && record.takes.includes('clause')
}
