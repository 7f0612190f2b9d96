import type {TokenRange} from '../segment/segmented-text.js'
import {contentStart, trimContent} from './content.js'
import {accordingToRecord, findCues} from './cue.js'
import {makeStatement} from './make-statement.js'
import type {Reading} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'
import {findSubject} from './subject.js'

/** Inside what was said only clear cases count, of this length at least. */
const shortest = 3

/**
 * Speech inside speech: verbs of saying with a named subject in what somebody said.
 *
 * ```text
 * > | Phó Thủ tướng khẳng định: “Thủ tướng yêu cầu thu hồi các quyết định sai”
 *                                          ↑       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param outer
 *   The statement.
 */
export function nestedStatements(context: StatementContext, outer: StatementDraft): StatementDraft[] {
  return outer.contents.flatMap((content) => nestedIn(context, outer, content))
}

function nestedIn(context: StatementContext, outer: StatementDraft, content: TokenRange): StatementDraft[] {
  const {reader} = context
  const found: StatementDraft[] = []
  let covered = content.from
  const cues = findCues(reader, content)
  for (const [index, cue] of cues.entries()) {
    if (cue.from < covered || cue.record === accordingToRecord) continue
    // `chỉ đạo yêu cầu` is one verb of asking.
    const next = cues[index + 1]
    const isOne = next?.from === cue.to && next.record.force === 'request' && cue.record.force === 'request'
    const end = Math.min(content.to, reader.sentenceEnd(cue.from))
    const start = contentStart(context, isOne ? next : cue, end)
    if (start === undefined) continue
    const search = findSubject(context, cue.from, Math.max(content.from, reader.sentenceStart(cue.from)), {
      unnamed: false
    })
    if (search.kind !== 'subject' || search.subject.speaker.entity === undefined) continue
    const said = trimContent(context, {from: start.from, to: end})
    if (said.to - said.from < shortest) continue
    const reading: Reading = {subject: search.subject, contents: [said], mode: 'indirect', covered: end}
    found.push({...makeStatement(context, reading, 'within', cue), within: outer})
    covered = end
  }
  return found
}
