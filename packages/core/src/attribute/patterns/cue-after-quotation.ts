import type {Quotation} from '../../recognise/quotation/pair.js'
import {syllables} from '../../tokenise/syllables.js'
import {asides, contentStart} from '../content.js'
import type {Clause, Pattern} from '../pattern.js'
import type {StatementContext} from '../statement-context.js'
import {findSubject} from '../subject.js'

const separators = syllables(', - . ! ? … ... )')
const lead = syllables(', : rằng -')

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
    const last = clause.quotations.findLast(({end}) => end <= cue.from)
    if (last === undefined || clause.taken.has(last)) return undefined
    const {reader} = context
    if (!reader.isOneOf(last.end, separators) && !reader.isOneOf(last.to - 1, separators)) return undefined
    // `“…”, các đại biểu đề nghị xem xét lại`: the verb has a content of its own.
    const start = contentStart(context, cue, clause.to)
    if (start?.lead === 'bare' && !reader.isOneOf(cue.to, asides) && !joinedBehind(context, clause, cue.to))
      return undefined
    const search = findSubject(context, cue.from, last.end)
    if (search.kind === 'unreal') return undefined
    let from = last.end
    while (from < cue.from && reader.isOneOf(from, separators)) from++
    const subject = search.kind === 'subject' || search.kind === 'unknown' ? search.subject : undefined
    // Nothing but the speaker stands between the closing mark and the verb.
    if (subject === undefined || subject.from - from > 3) return undefined
    const before = joinedBefore(context, clause, last)
    const after = joinedBehind(context, clause, cue.to)
    const quotations = [...before, last, ...(after === undefined ? [] : [after])]
    return {
      subject,
      contents: quotations.flatMap(({parts}) => parts),
      mode: 'direct',
      quotations,
      covered: after?.end ?? cue.to
    }
  }
}

/** Quotations of the same speech before the last one: `“…”, “…”, ông nói`. */
function joinedBefore({reader}: StatementContext, clause: Clause, last: Quotation): Quotation[] {
  const result: Quotation[] = []
  let next = last
  for (const quotation of [...clause.quotations].reverse()) {
    if (quotation.open >= next.open) continue
    const near =
      next.open - quotation.end <= 1 && (next.open === quotation.end || reader.isOneOf(quotation.end, separators))
    if (!near || clause.taken.has(quotation)) break
    result.unshift(quotation)
    next = quotation
  }
  return result
}

function joinedBehind({reader}: StatementContext, clause: Clause, at: number): Quotation | undefined {
  const next = clause.quotations.find(({open}) => open >= at)
  if (next === undefined || clause.taken.has(next)) return undefined
  let from = at
  while (from < next.open && reader.isOneOf(from, lead)) from++
  return from === next.open && from > at ? next : undefined
}
