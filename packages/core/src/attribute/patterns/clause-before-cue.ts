import {trimContent} from '../content.js'
import type {Pattern} from '../pattern.js'
import {findSubject} from '../subject.js'
import {syllables} from '../../tokenise/syllables.js'

const separators = syllables(', -')
const tails = syllables('thêm rõ lại như vậy thế')
const ends = syllables('. ! ? … ... ; )')
const adjuncts = syllables('tại trước trong khi với sau ở về bên')
/** An adjunct behind the verb is no longer, and what is said no shorter. */
const longestAdjunct = 14
const shortestContent = 3

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
    const {reader} = context
    let at = cue.to
    while (reader.isOneOf(at, tails)) at++
    let end = at
    if (end < clause.to && reader.isOneOf(end, adjuncts))
      while (end < clause.to && end - at < longestAdjunct && !reader.isOneOf(end, ends) && !reader.isOneOf(end, separators)) end++
    if (end < clause.to && !reader.isOneOf(end, ends)) return undefined
    const start = Math.max(clause.from, clause.covered)
    const search = findSubject(context, cue.from, start)
    if (search.kind !== 'subject') return undefined
    const {subject} = search
    if (subject.from - 1 <= start || !reader.isOneOf(subject.from - 1, separators)) return undefined
    const content = trimContent(context, {from: start, to: subject.from - 1})
    if (content.to - content.from < shortestContent) return undefined
    return {subject, contents: [content], mode: 'indirect', covered: end}
  }
}
