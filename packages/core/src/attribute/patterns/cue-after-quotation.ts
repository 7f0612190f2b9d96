import type {Quotation} from '../../recognise/quotation/pair.js'
import {syllables} from '../../tokenise/syllables.js'
import {asides, contentStart} from '../content.js'
import {firstQuotationFrom, lastQuotationBefore} from '../in-order.js'
import {subjectOf, wholeNamingFrom} from '../naming.js'
import type {Clause, Pattern} from '../pattern.js'
import {pointingBack} from '../pointing-back.js'
import type {StatementContext} from '../statement-context.js'
import {findSubject} from '../subject.js'

const separators = syllables(', - . ! ? … ... )')
const lead = syllables(', : rằng -')
/** `“…”, Báo A dẫn lời ông B`: the words are those of whoever is named behind it. */
const quoting = 'dẫn lời'

/**
 * The words in quotation marks, then speaker and verb; the words may go on behind them.
 *
 * ```text
 * > | “Phải hành động mau lẹ hơn nữa”, Thủ tướng nói, “để giữ đúng lời hứa”.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ↑      ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const cueAfterQuotation: Pattern = {
  name: 'cue-after-quotation',
  read(context, clause, cue) {
    const index = lastQuotationBefore(clause.quotations, cue.from)
    const last = clause.quotations[index]
    if (last === undefined || clause.taken.has(last)) return undefined
    const {reader} = context
    if (!reader.isOneOf(last.end, separators) && !reader.isOneOf(last.to - 1, separators)) return undefined
    // `“…”, các đại biểu đề nghị xem xét lại`: the verb has a content of its own.
    const start = contentStart(context, cue, clause.to)
    const thus = pointingBack.startingAt(reader, cue.to, clause.to) ?? cue.to
    const pointsBack = thus > cue.to && (thus >= clause.to || reader.isMark(thus) || reader.isOneOf(thus, asides))
    const open = start?.lead === 'bare' && !pointsBack
    if (open && !reader.isOneOf(cue.to, asides) && !joinedBehind(context, clause, cue.to)) return undefined
    const search = findSubject(context, cue.from, last.end)
    if (search.kind === 'unreal') return undefined
    let from = last.end
    while (from < cue.from && reader.isOneOf(from, separators)) from++
    const before = search.kind === 'subject' || search.kind === 'unknown' ? search.subject : undefined
    // Nothing but the speaker stands between the closing mark and the verb.
    if (before === undefined || before.from - from > 3) return undefined
    const quoted = cue.record.lemma === quoting ? context.actors.startingAt(cue.to) : undefined
    const subject = quoted === undefined ? before : subjectOf(wholeNamingFrom(context, quoted))
    const earlier = joinedBefore(context, clause, index)
    const after = joinedBehind(context, clause, cue.to)
    const quotations = [...earlier, last, ...(after === undefined ? [] : [after])]
    return {
      subject,
      contents: quotations.flatMap(({parts}) => parts),
      mode: 'direct',
      quotations,
      covered: after?.end ?? Math.max(cue.to, quoted?.to ?? 0)
    }
  }
}

/** Quotations of the same speech before the last one: `“…”, “…”, ông nói`. */
function joinedBefore({reader}: StatementContext, {quotations, taken}: Clause, last: number): Quotation[] {
  let first = last
  while (first > 0) {
    const {end} = quotations[first - 1] as Quotation
    const {open} = quotations[first] as Quotation
    const near = open - end <= 1 && (open === end || reader.isOneOf(end, separators))
    if (!near || taken.has(quotations[first - 1] as Quotation)) break
    first--
  }
  return quotations.slice(first, last)
}

function joinedBehind({reader}: StatementContext, clause: Clause, at: number): Quotation | undefined {
  const next = firstQuotationFrom(clause.quotations, at)
  if (next === undefined || clause.taken.has(next)) return undefined
  let from = at
  while (from < next.open && reader.isOneOf(from, lead)) from++
  return from === next.open && from > at ? next : undefined
}
