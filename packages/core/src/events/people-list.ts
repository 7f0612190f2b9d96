import type {Actor} from '../attribute/actor.js'
import {groupAt} from '../attribute/addressee.js'
import {governor} from '../attribute/governor.js'
import {clauseActor, findSubject} from '../attribute/subject.js'
import {Phrases} from '../recognise/phrases.js'
import type {GroupEntityDraft, PersonEntityDraft} from '../resolve/entity-draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {type EventContext, isPerson} from './event-context.js'

const joints = syllables(', và ; - cùng với')
const comma = syllable(',')
const and = syllable('và')
const will = syllable('sẽ')
const when = syllable('khi')
const passives = syllables('được bị do')
const of = syllable('của')
/** What somebody says as a noun. */
const utterances = new Phrases(
  `chỉ đạo, ý kiến chỉ đạo, yêu cầu, phát biểu, khẳng định, ý kiến, chia sẻ, lưu ý, thông tin, nội dung, tuyên bố, cam kết, đề nghị, nhận định, lời,
  nhấn mạnh, quan điểm, thông điệp, kết luận, trăn trở, gợi ý, kiến nghị, đánh giá`
)
/** The verb of saying stands at most so far before `khi`. */
const farthestSpeaker = 20
const stops = syllables('. ; :')
/** Behind one of these somebody is only spoken of. */
const oblique = syllables('của theo về do bởi gửi mặt từ')
/** Words for the family and the memory of somebody: he is not there himself. */
const memories = new Phrases(
  'thân nhân, gia đình, liệt sĩ, liệt sỹ, dòng họ, mang tên, tên, đường, phố, tượng, tượng đài, nhà lưu niệm, khu lưu niệm, lăng, cố, mộ, cháu nội, con gái, con trai, tư tưởng, phong cách'
)
/** A list is no longer, nor the naming of a group in it. */
const longestList = 400
const longestGroup = 24
const several = syllables('các những một nhiều toàn toàn thể tất')
/** Nouns that begin a group of their own. */
const delegates = new Phrases('đại diện, lãnh đạo, thủ trưởng, đông đảo')
/** What stands behind a group in a list. */
const listMarks = syllables(', ; . và cùng')

/**
 * People who govern a verb: the subject and those joined to it.
 *
 * ```text
 * > | Đại tướng Ngô Xuân Lịch và Chủ nhiệm Ủy ban Võ Trọng Việt chủ trì hội nghị.
 *               ^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^ ↑
 * ```
 *
 * @param context
 *   The article.
 * @param at
 *   First token of the verb.
 * @param start
 *   First token of the sentence.
 */
export function peopleBefore({speech}: EventContext, at: number, start: number): PersonEntityDraft[] {
  if (speech.reader.is(at - 1, when)) return speakersBefore(speech, at - 1, start)
  const agent = speech.actors.endingAt(at)
  // `A được Chính phủ Nhật Bản trao tặng`, `do ông B dẫn đầu`: whoever stands behind `được` or `do` does it.
  if (agent !== undefined && speech.reader.isOneOf(agent.from - 1, passives))
    return isPerson(agent.entity) ? [agent.entity] : []
  // A preview names the same people: `Thủ tướng sẽ chủ trì`.
  const verb = speech.reader.is(at - 1, will) ? at - 1 : at
  const search = findSubject(speech, verb, start, {unnamed: false})
  let subject = search.kind === 'subject' ? search.subject : undefined
  if (!isPerson(subject?.speaker.entity)) {
    // `X dẫn đầu đoàn Y tới dự và chủ trì kỳ họp`: the subject of the first verb.
    const joined = search.kind !== 'none' || search.joined
    const first = joined ? clauseActor(speech, start, verb) : undefined
    if (isPerson(first?.speaker.entity)) subject = first
  }
  const entity = subject?.speaker.entity
  return subject !== undefined && isPerson(entity) ? [...joinedBefore(speech, subject.from, start), entity] : []
}

/**
 * Who says something while the verb behind `khi` goes on: `Đó là chỉ đạo của Thủ tướng A khi chủ trì phiên họp`,
 * `Ông A nhấn mạnh khi tiếp xúc cử tri`.
 */
function speakersBefore(speech: EventContext['speech'], at: number, start: number): PersonEntityDraft[] {
  const {reader, actors} = speech
  const owner = actors.endingAt(at)
  if (owner !== undefined) {
    const isOwned = reader.is(owner.from - 1, of) && utterances.endingAt(reader, owner.from - 1, start) !== undefined
    return isOwned && isPerson(owner.entity) ? [owner.entity] : []
  }
  for (let index = at - 1; index >= Math.max(start, at - farthestSpeaker) && !reader.isOneOf(index, stops); index--) {
    if (actors.at(index) !== undefined || reader.longest('reportingVerb', index) === undefined) continue
    const search = findSubject(speech, index, start, {unnamed: false})
    const entity = search.kind === 'subject' ? search.subject.speaker.entity : undefined
    return isPerson(entity) ? [entity] : []
  }
  return []
}

/** People before the subject who are joined to it by commas and `và`. */
function joinedBefore(context: EventContext['speech'], at: number, start: number): PersonEntityDraft[] {
  const {reader, actors} = context
  const found: PersonEntityDraft[] = []
  let from = at
  while (from > start && reader.isOneOf(from - 1, joints)) {
    let end = from - 1
    while (end > start && reader.isOneOf(end - 1, joints)) end--
    const actor = actors.endingAt(end)
    if (actor === undefined) break
    if (actor.kind === 'person' && isPerson(actor.entity)) {
      // Behind an adjunct a comma opens the clause: `Tại cuộc gặp với ông A, ông B nói`.
      if (governor(context, actor, start) !== 'subject') break
      if (actor.byOffice !== true || reader.is(end, and)) found.unshift(actor.entity)
    } else if (actor.kind !== 'organization') break
    from = actor.from
  }
  return found
}

/**
 * People named in a range: a list behind `Cùng dự có`, an object.
 *
 * @param context
 *   The article.
 * @param from
 *   First token.
 * @param to
 *   Index behind the last token.
 */
export function peopleIn({speech}: EventContext, from: number, to: number): PersonEntityDraft[] {
  const {actors} = speech
  const found = new Set<PersonEntityDraft>()
  const limit = Math.min(to, from + longestList)
  for (let at = from; at < limit; at++) {
    const actor = actors.startingAt(at)
    if (actor === undefined) continue
    if (isPerson(actor.entity) && (at === from || !isOblique(speech, actor.from, from))) found.add(actor.entity)
    at = actor.to - 1
  }
  return [...found]
}

/**
 * People and bodies named only together in a list: `lãnh đạo các sở, ngành`, `đại diện Bộ Công an`.
 *
 * @param context
 *   The article.
 * @param from
 *   First token of the list.
 * @param to
 *   Index behind the last token of the list.
 */
export function groupsIn({speech}: EventContext, from: number, to: number): GroupEntityDraft[] {
  const {reader, actors, groups} = speech
  const found: GroupEntityDraft[] = []
  const limit = Math.min(to, from + longestList)
  let opens = true
  for (let at = from; at < limit; at++) {
    const actor = actors.startingAt(at)
    const whole =
      opens && actor === undefined && namesGroup(speech, at)
        ? groupAt(speech, at, Math.min(limit, at + longestGroup))
        : undefined
    const end = whole && firstGroupEnd(speech, at, whole)
    if (end !== undefined && reader.isOneOf(end, listMarks) && !namesPerson(speech, at, end))
      found.push(groups.named({from: at, to: end}))
    at = (end ?? actor?.to ?? at + 1) - 1
    opens = reader.isOneOf(at, joints)
  }
  return found
}

/** A bare noun (`thành phố`) is no group in a list. */
function namesGroup({reader}: EventContext['speech'], at: number): boolean {
  return reader.isOneOf(at, several) || delegates.startingAt(reader, at) !== undefined
}

/** `lãnh đạo các sở và đại diện Bộ Công an` are two groups. */
function firstGroupEnd({reader}: EventContext['speech'], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (reader.isOneOf(at, joints) && delegates.startingAt(reader, at + 1) !== undefined) return at
  return to
}

function namesPerson({actors}: EventContext['speech'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (actors.at(at)?.kind === 'person') return true
  return false
}

function isOblique({reader}: EventContext['speech'], from: number, start: number): boolean {
  return reader.isOneOf(from - 1, oblique) || memories.endingAt(reader, from, start) !== undefined
}

/**
 * The first person at a token or joined to him: `tiếp Đại sứ A và phu nhân`, `hội đàm với Thủ tướng B`.
 *
 * @param context
 *   The article.
 * @param at
 *   Where the naming begins.
 * @param end
 *   Index behind the last token of the sentence.
 */
export function peopleAt({speech}: EventContext, at: number, end: number): PersonEntityDraft[] {
  const {reader, actors} = speech
  const found: PersonEntityDraft[] = []
  let from = at
  let actor: Actor | undefined = actors.startingAt(from)
  while (actor !== undefined && actor.to <= end) {
    if (isPerson(actor.entity)) found.push(actor.entity)
    else if (actor.kind === 'document') break
    from = actor.to
    if (!reader.isOneOf(from, joints) && !reader.is(from, comma)) break
    while (from < end && reader.isOneOf(from, joints)) from++
    actor = actors.startingAt(from)
  }
  return found
}
