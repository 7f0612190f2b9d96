import {findSubject} from '../../attribute/subject.js'
import type {EventRole} from '../../model/event.js'
import {Phrases} from '../../recognise/phrases.js'
import type {SegmentSentence} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {type EventContext, isPerson} from '../event-context.js'
import type {EventDraft} from '../event-draft.js'
import {findHeads} from '../event-head.js'

/** What the person becomes, by the group of the event. */
const roles: Readonly<Record<string, EventRole>> = {
  personnel: 'appointee',
  election: 'appointee',
  discipline: 'disciplined'
}
/** `Bộ Chính trị quyết định phân công`: the verb before has the subject. */
const deciding = new Phrases(
  'quyết định, đã quyết định, ký quyết định, trao quyết định, thống nhất, biểu quyết, tiến hành'
)
const passive = syllables('được bị')
const unreal = syllables('cần phải để nhằm chưa không việc sự công tác về quy trình khi nếu')
const of = syllable('của')
/** The person stands at most so far behind the verb. */
const farthest = 14
const breaks = syllables('. ; : , !')

/**
 * Somebody gets an office, leaves one, or is punished.
 *
 * ```text
 * > | Bộ Chính trị quyết định phân công ông Đinh La Thăng giữ chức …
 *                             ↑             ^^^^^^^^^^^^^
 * > | Ông Lê Minh Trung được bổ nhiệm làm hiệu trưởng
 *         ^^^^^^^^^^^^^       ↑
 * ```
 *
 * @param context
 *   The article.
 * @param sentence
 *   A sentence.
 */
export function personnel(context: EventContext, sentence: SegmentSentence): EventDraft[] {
  const {reader, speech, said} = context
  const events: EventDraft[] = []
  for (const {from, to, record} of findHeads(reader, sentence)) {
    const role = roles[record.group]
    if (role === undefined || said[from] === 1 || reader.isOneOf(from - 1, unreal)) continue
    const isPassive = reader.isOneOf(from - 1, passive)
    const verb = isPassive ? from - 1 : (deciding.endingAt(reader, from, sentence.from) ?? from)
    const search = findSubject(speech, verb, sentence.from, {unnamed: false})
    const subject = search.kind === 'subject' ? search.subject.speaker.entity : undefined
    const object = isPassive ? undefined : personBehind(context, to, sentence.to)
    const person = object ?? (isPerson(subject) ? subject : undefined)
    if (person === undefined) continue
    events.push({
      rule: 'personnel',
      kind: record.name,
      participants: [
        ...(subject?.type === 'organization' ? [{entity: subject, role: 'organizer' as const}] : []),
        {entity: person, role}
      ],
      documents: [],
      mentions: [{from, to}],
      statements: [],
      ...(record.plover !== undefined && {plover: {event: record.plover}})
    })
  }
  return events
}

function personBehind({reader, speech}: EventContext, from: number, end: number) {
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    if (reader.isOneOf(at, breaks) || reader.is(at, of)) return undefined
    // `khởi tố bị can Tạ Văn A`: the naming may begin inside the words for the act.
    const actor = at === from ? speech.actors.at(at) : speech.actors.startingAt(at)
    if (isPerson(actor?.entity)) return actor.entity
  }
  return undefined
}
