import {syllable} from '../tokenise/syllables.js'
import type {Quotation} from '../recognise/quotation/pair.js'
import type {Clause, Reading} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import {type Subject, subjectOf} from './naming.js'

const colon = syllable(':')
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
  }
  if (reader.is(end, comma) || reader.is(end, dash)) {
    // A verb that is no verb of saying: `“…”, đại biểu A đặt hàng loạt câu hỏi`.
    const actor = actors.startingAt(end + 1)
    if (actor?.kind === 'person') subject = subjectOf(actor)
  }
  if (subject === undefined) {
    const speaker = clause.subject?.speaker ?? memory.last()
    subject = {speaker: speaker ?? {problem: 'unresolved-speaker'}, from: open, to: open}
  }
  return {subject, contents: parts, mode: 'direct', quotations: [quotation], covered: end}
}
