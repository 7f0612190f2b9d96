import {Phrases} from '../../recognise/phrases.js'
import type {Reader} from '../../recognise/reader.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {startsAddressee, startsAsk} from '../addressee.js'
import {contentStart, hasFinite, trimContent} from '../content.js'
import {joinedCue, speechEnd} from '../coordination.js'
import {accordingToRecord, type Cue} from '../cue.js'
import {prepositions} from '../governor.js'
import {firstCueFrom} from '../in-order.js'
import type {Subject} from '../naming.js'
import type {Clause, Pattern} from '../pattern.js'
import {pointingBack} from '../pointing-back.js'
import type {StatementContext} from '../statement-context.js'
import {findSubject} from '../subject.js'
import {subjectFor} from '../subject-for.js'

const comma = syllable(',')
/** `chỉ đạo, tiếp tục đẩy mạnh …`: this is what he asks for. */
const goOn = syllable('tiếp')
const out = syllable('ra')
const modal = syllables('cần phải không nên việc')
/** Behind `chỉ đạo` these make it leading, not asking. */
const leading = syllables('thực chặt sát quyết trực điều triển toàn thống sâu tập kịp mọi phiên hội cuộc buổi , . và')
const work = new Phrases('công tác, công việc, công cuộc')
const pointing = syllables('này đó trên vậy')

/**
 * Speaker, verb, then what is said or asked.
 *
 * ```text
 * > | Bí thư Thành ủy Trần Quang Nghị yêu cầu các cấp ủy Đảng phải khẩn trương …
 *                                     ↑       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * The content goes to the end of the sentence, or to where another verb of saying is joined (`đồng thời đề nghị …`).
 */
export const clauseAfterCue: Pattern = {
  name: 'clause-after-cue',
  read(context, clause, cue) {
    if (cue.record === accordingToRecord) return undefined
    const {reader} = context
    const twin = joinedCue(context, clause, cue)
    const verb = twin ?? cue
    const start = contentStart(context, verb, clause.to)
    if (start === undefined) return undefined
    const {lemma, takes} = verb.record
    // `chỉ đạo, hỗ trợ các tỉnh`: two of the things that somebody does.
    const isListed = start.lead === 'comma' && startsAsk(context, start.from) && !reader.isOneOf(start.from, modal)
    if (lemma === 'chỉ đạo' && isListed && !reader.is(start.from, goOn)) return undefined
    if (start.lead === 'bare') {
      if (pointsBack(reader, start.from, clause.to)) return undefined
      // `đặt ra yêu cầu`, `đưa ra cảnh báo`: a noun.
      if (verb.record.noun === true && reader.is(cue.from - 1, out)) return undefined
      if (
        lemma === 'chỉ đạo' &&
        (reader.isOneOf(start.from, leading) ||
          work.startingAt(reader, start.from) !== undefined ||
          reader.longest('eventKind', start.from) !== undefined)
      )
        return undefined
      const onlyAddressee = takes.length === 1 && takes[0] === 'addressee'
      if (onlyAddressee && !startsAddressee(context, start.from) && !reader.isOneOf(start.from, modal)) return undefined
    }
    const subject = subjectFor(context, clause, cue)
    if (subject === undefined) return undefined
    const group = subject.speaker.entity?.type === 'group' || subject.speaker.entity === undefined
    // `chuyên gia đánh giá, kiểm tra tận nơi`: steps of a procedure.
    if (group && isListed && verb.record.noun === true) return undefined
    const open = start.lead === 'bare' && verb.record.noun === true
    if (
      group &&
      open &&
      !startsAddressee(context, start.from) &&
      !hasFinite(context, start.from, clause.to) &&
      !(opensClause(context, clause, subject) && takes.includes('nominal'))
    )
      return undefined
    // `trao đổi, thảo luận`: a comma between two verbs leads to no content.
    const named = subject.speaker.entity?.type === 'person' && reader.isCapital(start.from)
    if (start.lead === 'comma' && takes.length === 0 && !named && !hasFinite(context, start.from, clause.to))
      return undefined
    if (start.lead === 'comma' && takes.length === 0 && opensWithSpeaker(context, clause, cue, start.from))
      return undefined
    const end = speechEnd(context, clause, verb, start)
    const content = trimContent(context, {from: start.from, to: end})
    const length = content.to - content.from
    if (length < 2) return undefined
    // `chỉ đạo lực lượng Công an`: he led them, and asked for nothing that the text tells.
    if (lemma === 'chỉ đạo' && (context.actors.startingAt(content.from)?.to ?? 0) >= content.to) return undefined
    // `bày tỏ lo lắng`: no more than the feeling.
    if (length === 2 && lemma === 'bày tỏ') return undefined
    // `khẳng định điều này`, `nêu yêu cầu này tại hội nghị`: what was said stands elsewhere.
    if (pointsElsewhere(context, content.from, content.to)) return undefined
    if (length <= 4 && reader.isOneOf(content.to - 1, pointing) && !hasFinite(context, content.from, content.to))
      return undefined
    return {subject, contents: [content], mode: 'indirect', covered: end}
  }
}

/** `cho biết như trên tại buổi họp`; but `cho rằng như vậy là đúng`. */
function pointsBack(reader: Reader, at: number, limit: number): boolean {
  const to = pointingBack.startingAt(reader, at, limit)
  return to !== undefined && (to >= limit || reader.isMark(to) || reader.isOneOf(to, circumstances))
}

const circumstances = syllables('tại trong khi với ở vào trước sau ngay bên hôm sáng trưa chiều tối ngày')

/** Whether a noun with `này` or `trên` and then the place are all there is. */
function pointsElsewhere({reader}: StatementContext, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to - 1, from + longestPointer); at++)
    if (reader.isOneOf(at, pointing) && reader.isOneOf(at + 1, places)) return true
  return false
}

const longestPointer = 4
const places = syllables('tại trong')

/** Adverbs between the speaker and the verb are no longer. */
const longestAdverb = 3

/** `Trao đổi với phóng viên, ông A cho biết …`: nobody stands before the verb, and behind the comma somebody speaks. */
function opensWithSpeaker(context: StatementContext, clause: Clause, cue: Cue, at: number): boolean {
  const next = firstCueFrom(clause.cues, at)
  const before = findSubject(context, cue.from, Math.max(clause.from, clause.covered))
  if (next === undefined) return false
  const isOwn = before.kind === 'subject' && cue.from - before.subject.to <= longestAdverb
  if (isOwn && !context.reader.is(cue.from - 1, comma)) return false
  const search = findSubject(context, next.from, at)
  return search.kind === 'subject' && search.subject.from === at
}

/** Whether the naming of those who speak begins the sentence, or follows its adjunct: `Tại cuộc gặp, hai bên …`. */
function opensClause({reader}: StatementContext, clause: Clause, {from}: Subject): boolean {
  return from === clause.from || (reader.is(from - 1, comma) && reader.isOneOf(clause.from, prepositions))
}
