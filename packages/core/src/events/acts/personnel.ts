import {findSubject} from '../../attribute/subject.js'
import type {EventRole} from '../../model/event.js'
import {Phrases} from '../../recognise/phrases.js'
import type {PersonEntityDraft} from '../../resolve/entity-draft.js'
import type {SegmentSentence} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {type EventContext, isPerson} from '../event-context.js'
import type {EventDraft} from '../event-draft.js'
import {findHeads} from '../event-head.js'
import {peopleBefore} from '../people-before.js'

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
/** What people do themselves. */
const own = new Set(['bau', 'nghi-huu', 'nghi-huu-truoc-tuoi', 'nham-chuc', 'tu-chuc', 'ung-cu', 'cho-thoi-giu-chuc'])
/** Elections as such: whoever votes gets no office. */
const voting = new Set(['bau-cu', 'bo-phieu', 'lay-phieu-tin-nhiem', 'trung-cau-y-dan'])
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
    if (role === undefined || voting.has(record.id) || said[from] === 1 || reader.isOneOf(from - 1, unreal)) continue
    const verb = deciding.endingAt(reader, from, sentence.from) ?? from
    const agent = agentBefore(context, verb)
    const isPassive = agent !== undefined || reader.isOneOf(verb - 1, passive)
    const search = findSubject(speech, agent?.from ?? (isPassive ? verb - 1 : verb), sentence.from, {unnamed: false})
    const subject = search.kind === 'subject' ? search.subject.speaker.entity : undefined
    const objects = isPassive ? [] : peopleBehind(context, to, sentence.to)
    // `Ông A bổ nhiệm con trai`: whoever gives the office does not get it.
    const isOwn = isPerson(subject) && (isPassive || own.has(record.id))
    const named = objects.length === 0 && isOwn
    const people = named ? peopleBefore(context, agent?.from ?? (isPassive ? verb - 1 : verb), sentence.from) : objects
    if (named && !people.includes(subject)) people.push(subject)
    const body = agent?.entity ?? subject
    if (people.length === 0) continue
    events.push({
      rule: 'personnel',
      kind: record.name,
      participants: [
        ...(body?.type === 'organization' ? [{entity: body, role: 'organizer' as const}] : []),
        ...people.map((entity) => ({entity, role}))
      ],
      documents: [],
      mentions: [{from, to}],
      statements: [],
      ...(record.plover !== undefined && {plover: {event: record.plover}})
    })
  }
  return events
}

/** `được Quốc hội bầu`, `bị Tòa án truy nã`: who does it, with the place of `được` or `bị`. */
function agentBefore({reader, speech}: EventContext, verb: number) {
  const actor = speech.actors.endingAt(verb)
  if (actor === undefined || !reader.isOneOf(actor.from - 1, passive)) return undefined
  return {from: actor.from - 1, entity: actor.entity}
}

function peopleBehind(context: EventContext, from: number, end: number): PersonEntityDraft[] {
  const {reader, speech} = context
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    if (reader.isOneOf(at, breaks) || reader.is(at, of)) return []
    // `khởi tố bị can Tạ Văn A`: the naming may begin inside the words for the act.
    const actor = at === from ? speech.actors.at(at) : speech.actors.startingAt(at)
    if (actor !== undefined && isPerson(actor.entity)) return [actor.entity, ...joinedBehind(context, actor.to, end)]
  }
  return []
}

/** `bầu ông A, ông B và bà C làm …`; but behind `bầu ông A, ông B yêu cầu` a clause begins. */
function joinedBehind({reader, speech}: EventContext, from: number, end: number): PersonEntityDraft[] {
  const found: PersonEntityDraft[] = []
  let joint = from
  while (joint < end && reader.isOneOf(joint, joints)) {
    const actor = speech.actors.startingAt(joint + 1)
    if (actor === undefined || !isPerson(actor.entity) || actor.to > end) break
    if (reader.is(joint, comma) && actor.to < end && !reader.isOneOf(actor.to, goingOn)) break
    found.push(actor.entity)
    joint = actor.to
  }
  return found
}

const joints = syllables(', và')
const comma = syllable(',')
const goingOn = syllables(', và ; . làm giữ vào về với theo')
