import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {hasFinite, trimContent} from '../content.js'
import {accordingToRecord} from '../cue.js'
import {lastQuotationBefore} from '../in-order.js'
import {isOnlyNaming} from '../naming.js'
import type {Pattern} from '../pattern.js'
import type {StatementContext} from '../statement-context.js'
import {findSubject} from '../subject.js'

const separators = syllables(', -')
/** The second half of `bày tỏ`. */
const expressed = syllable('tỏ')
const tails = syllables('thêm rõ lại như vậy thế')
const ends = syllables('. ! ? … ... ; )')
const adjuncts = syllables('tại trước trong khi với sau ở về bên')
/** `Tại cuộc họp sáng nay, ông A phát biểu`: an adjunct says nothing. */
function hasVerb(context: StatementContext, {from, to}: TokenRange): boolean {
  return !context.reader.isOneOf(from, adjuncts) || hasFinite(context, from, to)
}

/** Two verbs of one content are no farther apart: `khẳng định và nhấn mạnh`. */
const farthestTwin = 4
/** An adjunct behind the verb is no longer, and what is said no shorter. */
const longestAdjunct = 14
const shortestContent = 3
/** Fewer words are a clause only where one of them says so: `Cục Chống tham nhũng, Thanh tra Chính phủ quy định`. */
const shortestClause = 6

/**
 * What is said without quotation marks, then speaker and verb at the end of the sentence.
 *
 * ```text
 * > | Hiện tiếp tục có phản ánh tại Hải Dương và đang được làm rõ - Phó Thủ tướng cho biết.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ↑
 * ```
 */
export const clauseBeforeCue: Pattern = {
  name: 'clause-before-cue',
  read(context, clause, cue) {
    // What a rule lays down stands behind the verb.
    if (cue.record === accordingToRecord || cue.record.lemma === 'quy định') return undefined
    const {reader} = context
    // `Dù ủng hộ …, các đại biểu bày tỏ lo lắng`: a feeling, nothing that they say.
    if (reader.is(cue.from - 1, expressed)) return undefined
    let at = cue.to
    while (reader.isOneOf(at, tails)) at++
    let end = at
    if (end < clause.to && reader.isOneOf(end, adjuncts))
      while (
        end < clause.to &&
        end - at < longestAdjunct &&
        !reader.isOneOf(end, ends) &&
        !reader.isOneOf(end, separators)
      )
        end++
    if (end < clause.to && !reader.isOneOf(end, ends)) return undefined
    const start = Math.max(clause.from, clause.covered)
    const search = findSubject(context, cue.from, start)
    const isClear = cue.record.noun !== true && cue.record.lemma !== 'nêu'
    if (search.kind !== 'subject' && (search.kind !== 'unknown' || !isClear)) return undefined
    // `nhiệm vụ Thủ tướng giao`: the task stands before the verb, not what was said.
    if (cue.record.takes.length === 1 && cue.record.takes[0] === 'addressee') return undefined
    const {subject} = search
    // `ông A cho biết … và chia sẻ`: his first verb has its content behind it.
    if (clause.cues.some(({from}) => from >= subject.to && from < cue.from && cue.from - from > farthestTwin))
      return undefined
    if (subject.from - 1 <= start || !reader.isOneOf(subject.from - 1, separators)) return undefined
    // In quotation marks it is for the pattern of quotations.
    const quotation = clause.quotations[lastQuotationBefore(clause.quotations, subject.from)]
    if (quotation !== undefined && subject.from - Math.max(quotation.to, quotation.end - 1) <= 3) return undefined
    const content = trimContent(context, {from: start, to: subject.from - 1})
    const length = content.to - content.from
    if (length < shortestContent || !hasVerb(context, content) || isOnlyNaming(context, content)) return undefined
    if (length < shortestClause && !hasFinite(context, content.from, content.to)) return undefined
    // `Ông A cho biết, Bộ B đề nghị … báo cáo`: a verb of saying before the comma has its content behind it.
    if (clause.cues.some(({to}) => to === content.to)) return undefined
    return {subject, contents: [content], mode: 'indirect', covered: end}
  }
}
