import {Phrases} from '../recognise/phrases.js'
import {syllables} from '../tokenise/syllables.js'
import type {Cue} from './cue.js'
import type {Subject} from './naming.js'
import type {StatementContext} from './statement-context.js'
import {findSubject} from './subject.js'

/** What is written to somebody. */
const writings = new Phrases(
  `văn bản, công văn, tờ trình, công điện, công hàm, thông báo, thông cáo, báo cáo, thư, bức thư, tâm thư, thư ngỏ, điện,
  đơn, đơn thư, đơn kiện, đơn tố cáo, đơn khiếu nại, đơn kiến nghị, đơn kêu cứu, kiến nghị, ý kiến`
)
/** How it comes into the world, adverbs before the verb left out. */
const sends = new Phrases('có, gửi, ra, ban hành, ký, ký ban hành, phát đi, viết, nộp, làm, trình')
/** Words behind which the verb of saying belongs to a clause of its own. */
const clausal = syllables('việc khi mà nếu để nhằm theo sau do vì là được bị đã nhưng')
const breaks = syllables('. ; : ! ? … ... “ " ” ( )')

/** So far stands the verb behind what was written: number, date and addressees come between them. */
const farthest = 40

/**
 * Whoever wrote what a verb reports: the verb stands behind the addressees, not behind who asks.
 *
 * ```text
 * > | Bộ Y tế đã có công văn số 12/BYT-DP gửi Sở Y tế các tỉnh yêu cầu rà soát …
 *     ^^^^^^^                                                  ↑
 * ```
 *
 * @param context
 *   The article.
 * @param cue
 *   The verb.
 * @param start
 *   First token that may belong to the clause.
 * @returns
 *   The subject of the verb of sending, or nothing where nothing was written.
 */
export function writerFor(context: StatementContext, cue: Cue, start: number): Subject | undefined {
  const {reader, actors} = context
  for (let at = cue.from - 1; at > Math.max(start, cue.from - farthest); at--) {
    const noun = writings.startingAt(reader, at, cue.from)
    const isDocument = cue.record.lemma !== 'quy định' && actors.startingAt(at)?.kind === 'document'
    const verb = noun === undefined && !isDocument ? undefined : sends.endingAt(reader, at, start)
    if (verb !== undefined) {
      const search = findSubject(context, verb, start)
      return search.kind === 'subject' ? search.subject : undefined
    }
    if (reader.isOneOf(at, breaks) || (actors.at(at) === undefined && reader.isOneOf(at, clausal))) return undefined
  }
  return undefined
}
