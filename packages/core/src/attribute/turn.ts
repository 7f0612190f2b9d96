import {Phrases} from '../recognise/phrases.js'
import type {EntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {hasFinite, trimContent} from './content.js'
import {accordingToRecord, findCues} from './cue.js'
import {isOnlyNaming, type Subject, subjectOf, unresolved} from './naming.js'
import type {Clause, Reading} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import {findSubject} from './subject.js'

const bullets = syllables('- + * •')
const quotes = syllables('“ " ‘ \'')
const colon = syllable(':')
const opened = syllable('(')
const closing = syllable(')')
const question = syllable('?')
/** Who asks in an interview. */
const reporters = new Phrases('PV, phóng viên, nhóm phóng viên, nhà báo, hỏi, MC')
/** The seat of a member in brackets is no longer. */
const longestBracket = 10
/** Shorter words behind a colon are the field of a list. */
const shortest = 4

/**
 * Whose turn it is in an interview or a debate: a name, a colon, then what he says without quotation marks.
 *
 * ```text
 * > | - Bộ trưởng Trần Văn Lực: Trước hết, chúng tôi phải rà soát lại toàn bộ quy hoạch.
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Where the turn opens its paragraph, the paragraph is what he says, up to a question or the next turn; else no more than
 * the sentence is.
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param block
 *   Its block.
 */
export function readTurn(context: StatementContext, clause: Clause, block: TokenRange): Reading | undefined {
  const opening = turnAt(context, clause)
  if (opening === undefined) return undefined
  const {reader} = context
  const {subject, from} = opening
  const {entity} = subject.speaker
  const asks = entity === undefined
  if (narrates(context, clause, entity)) return undefined
  let to = clause.to
  while (clause.from === block.from && to < block.to) {
    const next = {from: to, to: reader.sentenceEnd(to)}
    const isAnother = reader.isOneOf(to, bullets) || turnAt(context, next) !== undefined
    if (isAnother || (!asks && reader.is(next.to - 1, question)) || narrates(context, next, entity)) break
    to = next.to
  }
  const content = trimContent(context, {from, to})
  if (content.to - content.from < shortest || isOnlyNaming(context, content)) return undefined
  const isSaid = asks || to > clause.to || hasFinite(context, content.from, content.to)
  return isSaid ? {subject, contents: [content], mode: 'direct', covered: to} : undefined
}

/** Whether a sentence tells what somebody says whose turn it is: `ông A nhấn mạnh`. He would say `tôi`. */
function narrates(context: StatementContext, range: TokenRange, entity: EntityDraft | undefined): boolean {
  return findCues(context.reader, range).some((cue) => {
    if (cue.record === accordingToRecord) return false
    const search = findSubject(context, cue.from, range.from, {unnamed: false})
    return search.kind === 'subject' && entity !== undefined && search.subject.speaker.entity === entity
  })
}

/** The one who speaks, and the first token of what he says. */
function turnAt(context: StatementContext, {from, to}: TokenRange): {subject: Subject; from: number} | undefined {
  const {reader, actors} = context
  let at = from
  while (at < to && reader.isOneOf(at, bullets)) at++
  const reporter = reporters.startingAt(reader, at, to)
  const actor = actors.startingAt(at)
  const named = actor?.kind === 'person' && actor.entity !== undefined ? actor : undefined
  let end = reporter ?? named?.to
  if (end === undefined) return undefined
  if (reader.is(end, opened))
    for (let close = end + 1; close < Math.min(to, end + longestBracket); close++)
      if (reader.is(close, closing)) {
        end = close + 1
        break
      }
  const first = end + 1
  if (!reader.is(end, colon) || first >= to || reader.isOneOf(first, quotes) || !reader.isCapital(first))
    return undefined
  return {subject: named === undefined ? unresolved(at, end) : subjectOf(named), from: first}
}
