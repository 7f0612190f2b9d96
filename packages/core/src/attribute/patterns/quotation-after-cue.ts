import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Cue} from '../cue.js'
import {firstCueFrom, firstQuotationFrom} from '../in-order.js'
import type {Clause, Pattern} from '../pattern.js'
import {subjectOfQuotation} from '../subject-for.js'

const lead = syllables('rằng là , : thêm rõ -')
const colon = syllable(':')
/** A colon may stand so far behind the verb: `trả lời câu hỏi về việc này của cử tri: “…”`. */
const farthestColon = 24

/**
 * The verb, then the words in quotation marks.
 *
 * ```text
 * > | Ông Phan Trung Lý phát biểu: “Qua nghiên cứu, Ủy ban thấy rằng … ”.
 *                       ↑           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const quotationAfterCue: Pattern = {
  name: 'quotation-after-cue',
  read(context, clause, cue) {
    const {reader} = context
    const quotation = firstQuotationFrom(clause.quotations, cue.to)
    if (quotation === undefined || clause.taken.has(quotation)) return undefined
    let at = quotation.open
    while (at > cue.to && reader.isOneOf(at - 1, lead)) at--
    const adjacent = at === cue.to
    if (!adjacent && !(reader.is(quotation.open - 1, colon) && quotation.open - cue.to <= farthestColon))
      return undefined
    // Another verb of saying stands nearer.
    const next = firstCueFrom(clause.cues, isFeeling(clause, cue) ? cue.to + 1 : cue.to)
    if (next !== undefined && next.to <= quotation.open) return undefined
    const subject = subjectOfQuotation(context, clause, cue)
    if (subject === undefined) return undefined
    // What follows the closing mark in the sentence still belongs to an indirect content.
    return {
      subject,
      contents: quotation.parts,
      mode: 'direct',
      quotations: [quotation],
      covered: quotation.end
    }
  }
}

/** `bày tỏ lo lắng: “…”`: the feeling is the object of the verb, not a verb of its own. */
function isFeeling({cues}: Clause, {record, to}: Cue): boolean {
  return record.lemma === 'bày tỏ' && firstCueFrom(cues, to)?.from === to
}
