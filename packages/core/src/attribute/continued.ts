import {Phrases} from '../recognise/phrases.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {trimContent} from './content.js'
import {makeStatement} from './make-statement.js'
import {hasVerb} from './nominal-subject.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'
import {clauseActor, findSubject} from './subject.js'

/** What a demand goes on with. */
const modals = new Phrases('cần, phải, không được, nên, cần phải, tuyệt đối không, nghiêm cấm')
/** Sentences that turn to something else. */
const turns = new Phrases(
  `trước đó, cùng ngày, sáng, chiều, tối, theo kế hoạch, theo đó, ngày, hiện nay, được biết, đến nay, năm, sau khi, tại, trong khi đó,
  dịp này, nhân dịp này, kết quả, trong ảnh, phát biểu, cũng tại`
)
const passive = syllables('đã bị')
/** `hậu cần`, `chuyên cần`, `làm nên`: no modal. */
const compound = syllables('hậu chuyên ân nhu làm trở tạo')
const actors = new Set(['person', 'organization'])
const question = syllable('?')

/**
 * A sentence without a verb of saying that goes on with the speech before it: it demands something, and nobody new acts.
 *
 * ```text
 * > | Bí thư yêu cầu các cấp ủy tập trung lãnh đạo. TP cần chủ động nắm tình hình.
 *                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param previous
 *   The statement whose sentence ends right before it, or the one that goes on there.
 * @returns
 *   The statement, marked as going on, or nothing.
 */
export function continuation(
  context: StatementContext,
  clause: Clause,
  previous: StatementDraft | undefined
): StatementDraft | undefined {
  const {reader} = context
  const person = previous?.speaker.entity?.type
  if (previous === undefined || clause.isHeading || person === undefined || !actors.has(person)) return undefined
  if (turns.startingAt(reader, clause.from, clause.to) !== undefined || reader.is(clause.to - 1, question))
    return undefined
  // Somebody speaks, in whatever words: it is not the speaker from before.
  const [cue] = clause.cues
  const search = cue && findSubject(context, cue.from, clause.from)
  if (search?.kind === 'subject' && !hasVerb(context, search.subject.from, cue?.from ?? clause.to)) return undefined
  if (!demands(context, clause) || clauseActor(context, clause.from, clause.to)?.speaker.entity?.type === 'person')
    return undefined
  const content = trimContent(context, clause)
  if (content.to - content.from < 4) return undefined
  const {range: _, ...speaker} = previous.speaker
  const reading = {
    subject: {speaker, from: clause.from, to: clause.from},
    contents: [content],
    mode: 'indirect' as const,
    covered: clause.to
  }
  const origin = previous.continues ?? previous
  return {...makeStatement(context, reading, 'continued', undefined, 'request'), continues: origin}
}

/** A modal of duty, and no verb in the past before it. */
function demands({reader}: StatementContext, {from, to}: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (reader.isOneOf(at, passive)) return false
    if (modals.startingAt(reader, at, to) !== undefined && !reader.isOneOf(at - 1, compound)) return true
  }
  return false
}
