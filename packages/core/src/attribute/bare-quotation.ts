import type {Quotation} from '../recognise/quotation/pair.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {type Subject, subjectOf} from './naming.js'
import {connections, hasVerb, nominalSubject, pronouns} from './nominal-subject.js'
import type {Clause, Reading} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import {clauseActor} from './subject.js'

const colon = syllable(':')
const is = syllable('là')
const of = syllable('của')
const pointing = syllables('đó đây')
/** So many words stand between the quotation and whose words it is. */
const farthestOwner = 8
/** A naming with what stands behind the name is no longer. */
const longestOpener = 16
/** What may stand between a document and its words. */
const laidDown = syllables('thì quy định nêu rõ ghi , :')
const comma = syllable(',')
const dash = syllable('-')

/**
 * Words in quotation marks without a verb of saying: behind a name and a colon, else of whoever spoke last.
 *
 * ```text
 * > | Thủ tướng: “Không thể bỏ quên môi trường”
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence in which the quotation ends.
 * @param quotation
 *   The quotation.
 */
export function bareQuotation(context: StatementContext, clause: Clause, quotation: Quotation): Reading | undefined {
  const {reader, actors, memory} = context
  const {open, end, parts} = quotation
  let subject: Subject | undefined
  if (reader.is(open - 1, colon)) {
    const actor = actors.endingAt(open - 1)
    if (actor?.kind === 'person' || actor?.kind === 'organization') subject = subjectOf(actor)
    else subject = opener(context, clause, open - 1) ?? governing(context, clause.from, open - 1)
  }
  if (reader.is(end, comma) || reader.is(end, dash)) {
    // A verb that is no verb of saying: `“…”, đại biểu A đặt hàng loạt câu hỏi`.
    const actor = actors.startingAt(end + 1)
    if (actor?.kind === 'person') subject = subjectOf(actor)
  }
  subject ??= owner(context, end, clause.to) ?? ownerInNext(context, clause.to) ?? lawBefore(context, clause, open)
  if (subject === undefined) {
    const speaker = clause.subject?.speaker ?? memory.last()
    subject = {speaker: speaker ?? {problem: 'unresolved-speaker'}, from: open, to: open}
  }
  return {subject, contents: parts, mode: 'direct', quotations: [quotation], covered: end}
}

/** `Chị Lê Thị A (quận 3): “…”`, `Ông Lê Văn B, cử tri phường 5: “…”`: the name that opens the sentence. */
function opener(context: StatementContext, {from, to}: Clause, end: number): Subject | undefined {
  const {reader, actors} = context
  let at = from
  while (at < to && reader.isMark(at)) at++
  const actor = actors.startingAt(at)
  if (actor?.kind !== 'person' || actor.to > end || end - actor.to > longestOpener || hasVerb(context, actor.to, end))
    return undefined
  return reader.isMark(actor.to) ? {...subjectOf(actor), to: end} : undefined
}

/** `Nghe vậy, ông A thốt lên: “…”`, `Ông cười rồi bảo: “…”`: whoever governs the words before the colon. */
function governing(context: StatementContext, from: number, end: number): Subject | undefined {
  const {reader} = context
  let at = connections.startingAt(reader, from, end) ?? from
  while (at < end && reader.isMark(at)) at++
  const pronoun = pronouns.startingAt(reader, at, end)
  if (pronoun !== undefined) return nominalSubject(context, at, pronoun)
  const actor = clauseActor(context, from, end)
  return actor?.speaker.entity?.type === 'person' ? actor : undefined
}

/** `theo Luật Viên chức thì “…”`: the document says it. */
function lawBefore({reader, actors}: StatementContext, {from}: Clause, open: number): Subject | undefined {
  let at = open
  while (at > from && reader.isOneOf(at - 1, laidDown)) at--
  const actor = actors.endingAt(at)
  return actor?.kind === 'document' ? subjectOf(actor) : undefined
}

/** `“…” là chỉ đạo của Thủ tướng`: whose words they are, behind a noun that is a verb of saying too. */
function owner({reader, actors}: StatementContext, at: number, end: number): Subject | undefined {
  if (!reader.is(at, is)) return undefined
  for (let token = at + 1; token < Math.min(end, at + farthestOwner); token++) {
    if (!reader.is(token, of)) continue
    const verb = reader.hitsOf('reportingVerb', at + 1).some((hit) => hit.to <= token)
    const actor = actors.startingAt(token + 1)
    return verb && (actor?.kind === 'person' || actor?.kind === 'organization') ? subjectOf(actor) : undefined
  }
  return undefined
}

/** `“…”. Đó là khẳng định của Phó Thủ tướng`: the next sentence says whose words they were. */
function ownerInNext(context: StatementContext, at: number): Subject | undefined {
  return context.reader.isOneOf(at, pointing) ? owner(context, at + 1, context.reader.sentenceEnd(at)) : undefined
}
