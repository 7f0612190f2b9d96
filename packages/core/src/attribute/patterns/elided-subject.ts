import {Phrases} from '../../recognise/phrases.js'
import {syllable} from '../../tokenise/syllables.js'
import {startsAddressee, startsAsk} from '../addressee.js'
import {contentStart, hasFinite, trimContent} from '../content.js'
import {speechEnd} from '../coordination.js'
import {accordingToRecord, type Cue} from '../cue.js'
import {governor} from '../governor.js'
import {type Subject, subjectOf} from '../naming.js'
import {connections, hasVerb} from '../nominal-subject.js'
import type {Clause, Pattern} from '../pattern.js'
import type {StatementContext} from '../statement-context.js'
import {clauseActor, findSubject} from '../subject.js'
import {isClear} from '../subject-for.js'

const comma = syllable(',')
const and = syllable('và')
const will = syllable('sẽ')
/**
 * A verb of saying without a subject of its own: whoever governs the sentence says it, or whoever is named behind it,
 * or whoever spoke last.
 *
 * ```text
 * > | Nhấn mạnh đây là việc lớn, Phó Thủ tướng cho biết sẽ làm ngay.
 *     ↑         ^^^^^^^^^^^^^^^
 * > | Đồng thời cho biết, thành phố đang thuê tư vấn.
 *               ↑         ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const elidedSubject: Pattern = {
  name: 'elided-subject',
  read(context, clause, cue) {
    const {force, noun, takes} = cue.record
    // `Phát biểu tại hội nghị, …` opens the sentence, it does not say anything itself.
    if (cue.record === accordingToRecord) return undefined
    const search = findSubject(context, cue.from, Math.max(clause.from, clause.covered))
    if (search.kind !== 'none') return undefined
    const start = contentStart(context, cue, clause.to)
    if (start === undefined) return undefined
    if (takes.length === 0 && start.lead !== 'that' && start.lead !== 'colon') return undefined
    const addressed = startsAddressee(context, start.from)
    const first = clause.covered <= clause.from
    const opens = first && isConnection(context, clause.from, cue.from)
    let subject: Subject | undefined
    let to: number | undefined
    if (opens) {
      const bare = cue.from === clause.from || start.lead === 'bare'
      const behind = bare ? subjectBehind(context, clause, cue) : undefined
      if (behind !== undefined) {
        subject = behind
        to = behind.from - 1
      } else if (cue.from > clause.from || carried.has(cue.record.lemma)) subject = carriedOver(context, cue)
    } else if (first && (start.lead !== 'bare' || !isFarJoined(context, clause.from, cue.from)))
      subject =
        plans(context, clauseActor(context, clause.from, cue.from)) ??
        stateBefore(context, clause.from, cue.from) ??
        (addressed ? behindTopic(context, clause, cue) : undefined)
    if (subject === undefined) return undefined
    to ??= speechEnd(context, clause, cue, start)
    // `Chỉ đạo hội nghị, ông A nêu …`, `Kết luận phiên họp, …` open the sentence too.
    const clear =
      start.lead !== 'bare' ||
      addressed ||
      isClear(cue) ||
      force === 'praise' ||
      (force === 'request' &&
        (opens ? opening : asking).has(cue.record.lemma) &&
        goesOnAsking(context, cue.from) &&
        startsAsk(context, start.from)) ||
      (!(noun && force === 'request') && hasFinite(context, start.from, to))
    if (!clear) return undefined
    const content = trimContent(context, {from: start.from, to})
    if (content.to - content.from < 3) return undefined
    if (cue.record.lemma === 'chỉ đạo' && (context.actors.startingAt(content.from)?.to ?? 0) >= content.to)
      return undefined
    return {subject, contents: [content], mode: 'indirect', covered: to}
  }
}

/** `Về vấn đề này, Hà Lan có lập trường tích cực, nhấn mạnh …`: a state or city governs the sentence, nobody is named. */
function stateBefore(context: StatementContext, from: number, at: number): Subject | undefined {
  const {reader, actors} = context
  if (!reader.is(at - 1, comma)) return undefined
  let place = actors.startingAt(from)
  for (let token = from; place === undefined && token < Math.min(at, from + farthestState); token++)
    if (reader.is(token, comma)) place = actors.startingAt(token + 1)
  if (place?.kind !== 'place' || !reader.isWord(place.to)) return undefined
  return governor(context, place, from) === 'subject' ? subjectOf(place) : undefined
}

const farthestState = 16

/** `những điều làm nên sức sống và khẳng định vị trí`: far from its sentence's subject a verb behind `và` has another one. */
function isFarJoined({reader}: StatementContext, from: number, at: number): boolean {
  return reader.is(at - 1, and) && at - from > farthestJoined
}

const farthestJoined = 14

/** `Thủ tướng thị sát cao tốc, yêu cầu đẩy nhanh`, `thông tin một số tình hình, đồng thời mong muốn sớm được`. */
function goesOnAsking({reader}: StatementContext, at: number): boolean {
  return reader.is(at - 1, comma) || (reader.is(at - 1, time) && reader.is(at - 2, same))
}

/** Verbs that a list of duties has not: `lãnh đạo, chỉ đạo thực hiện`. */
const asking = new Set(['yêu cầu', 'đề nghị', 'kiến nghị', 'mong muốn', 'kêu gọi', 'lưu ý', 'đề xuất'])
/** Of these, those that open a sentence as verbs: `Do đó, đề nghị rà soát`, but `Trước đó, đề xuất sửa luật đã gây xôn xao`. */
const opening = new Set(['yêu cầu', 'đề nghị', 'lưu ý'])
const same = syllable('đồng')
const time = syllable('thời')

/** `Chính phủ sẽ chỉ đạo …, đồng thời giao …`: a plan says nothing. */
function plans({reader}: StatementContext, subject: Subject | undefined): Subject | undefined {
  if (subject === undefined) return undefined
  return reader.is(subject.to, will) || reader.is(subject.to + 1, will) ? undefined : subject
}

/** Whether only connecting words stand before the verb. */
function isConnection({reader}: StatementContext, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    if (reader.is(at, comma)) at++
    else {
      const end = connections.startingAt(reader, at, to)
      if (end === undefined) return false
      at = end
    }
  }
  return true
}

/** The speaker of the next verb of saying, behind the comma that ends this one's content. */
function subjectBehind(context: StatementContext, clause: Clause, cue: Cue): Subject | undefined {
  for (const next of clause.cues) {
    if (next.from <= cue.to || next.record.lemma === 'theo') continue
    const search = findSubject(context, next.from, cue.to)
    if (search.kind !== 'subject' || !context.reader.is(search.subject.from - 1, comma)) continue
    if (contentStart(context, next, clause.to) !== undefined) return search.subject
  }
  return undefined
}

/** `Đối với các chốt kiểm dịch, giao Bộ Y tế báo cáo`: behind a topic whoever spoke last goes on. */
function behindTopic(context: StatementContext, {from, to}: Clause, cue: Cue): Subject | undefined {
  const {reader} = context
  if (cue.record.force !== 'request' || !reader.is(cue.from - 1, comma)) return undefined
  const begins = topics.startingAt(reader, from, to) ?? (cue.from - from <= longestTopic ? from : undefined)
  return begins === undefined || hasVerb(context, begins, cue.from - 1) ? undefined : carriedOver(context, cue)
}

/** `Các nội dung còn lại, đề nghị …`. */
const longestTopic = 8
const topics = new Phrases('đối với, về, riêng, riêng đối với, riêng về, liên quan đến, liên quan tới')

/** Verbs that open a sentence of somebody who is not named again; others there are headings. */
const carried = new Set(['đề nghị', 'yêu cầu', 'kiến nghị', 'đề xuất', 'nhấn mạnh', 'khẳng định'])

function carriedOver({memory}: StatementContext, {from}: Cue): Subject | undefined {
  const speaker = memory.lastSpeaking()
  return speaker && {speaker, from, to: from}
}
