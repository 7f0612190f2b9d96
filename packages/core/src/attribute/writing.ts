import {Phrases} from '../recognise/phrases.js'
import type {TokenRange} from '../segment/segmented-text.js'
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

const counts = syllables('một hai ba bốn năm nhiều các loạt hàng')

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
  const verb = sendingBefore(context, cue.from, start, cue.record.lemma !== 'quy định')
  const search = verb === undefined ? undefined : findSubject(context, verb, start)
  return search?.kind === 'subject' ? search.subject : undefined
}

/** Whether what a verb says was written, not spoken: `có công văn gửi các tỉnh, yêu cầu …`. */
export function hasWriter(context: StatementContext, {from}: TokenRange, start: number): boolean {
  return sendingBefore(context, from, start, true) !== undefined
}

/** The verb of sending before a verb of saying. */
function sendingBefore(
  context: StatementContext,
  before: number,
  start: number,
  documents: boolean
): number | undefined {
  const {reader, actors} = context
  for (let at = before - 1; at > Math.max(start, before - farthest); at--) {
    const noun = writings.startingAt(reader, at, before)
    const isDocument = documents && actors.startingAt(at)?.kind === 'document'
    // `đã ra 2 văn bản yêu cầu`, `ban hành nhiều công văn đề nghị`
    let counted = at
    while (reader.isNumber(counted - 1) || reader.isOneOf(counted - 1, counts)) counted--
    const verb = noun === undefined && !isDocument ? undefined : sends.endingAt(reader, counted, start)
    if (verb !== undefined) return verb
    if (reader.isOneOf(at, breaks) || (actors.at(at) === undefined && reader.isOneOf(at, clausal))) return undefined
  }
  return undefined
}
