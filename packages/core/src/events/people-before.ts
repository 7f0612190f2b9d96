import {governor} from '../attribute/governor.js'
import {speechNouns} from '../attribute/nominal-subject.js'
import {clauseActor, findSubject} from '../attribute/subject.js'
import {Phrases} from '../recognise/phrases.js'
import type {PersonEntityDraft} from '../resolve/entity-draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {beforeSpouse, companyBefore, movedFrom} from './company.js'
import {type EventContext, isPerson} from './event-context.js'
import {peopleAt} from './people-list.js'

const joints = syllables(', và ; - cùng với')
const and = syllable('và')
const cung = syllable('cùng')
/** Nouns before a name that are no part of it in a list: `Hoa hậu A, nhạc sĩ B`. */
const titles = new Phrases(
  `phu nhân, phu quân, nhạc sĩ, nhạc sỹ, ca sĩ, ca sỹ, nghệ sĩ, nghệ sỹ, họa sĩ, diễn viên, nhà văn, nhà thơ, nhà báo, nhà sử học, nhà khoa học, luật sư, bác sĩ, doanh nhân,
  hoa hậu, á hậu, kiến trúc sư, chuyên gia, đại biểu, đại biểu Quốc hội, cử tri, Mẹ Việt Nam anh hùng, anh hùng, cầu thủ, kình ngư, võ sĩ, vận động viên`
)
const will = syllable('sẽ')
const when = syllable('khi')
const passives = syllables('được bị do')
const of = syllable('của')
/** What somebody says as a noun. */
export const utterances = new Phrases(
  `chỉ đạo, ý kiến chỉ đạo, yêu cầu, phát biểu, khẳng định, ý kiến, chia sẻ, lưu ý, thông tin, nội dung, tuyên bố, cam kết, đề nghị, nhận định, lời,
  nhấn mạnh, quan điểm, thông điệp, kết luận, trăn trở, gợi ý, kiến nghị, đánh giá, nhắn nhủ, căn dặn, lời nhắn nhủ, phân tích, đề xuất, câu hỏi, cảnh báo, thừa nhận, trả lời, giải đáp, băn khoăn`
)
/** The verb of saying stands at most so far before `khi`. */
const farthestSpeaker = 20
const stops = syllables('. ; :')

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
export function peopleBefore(context: EventContext, at: number, start: number): PersonEntityDraft[] {
  const {speech} = context
  if (speech.reader.is(at - 1, when)) return speakersBefore(speech, at - 1, start)
  const agent = speech.actors.endingAt(at)
  // `A được Chính phủ Nhật Bản trao tặng`, `do ông B dẫn đầu`: whoever stands behind `được` or `do` does it.
  if (agent !== undefined && speech.reader.isOneOf(agent.from - 1, passives))
    return isPerson(agent.entity) ? [agent.entity] : []
  // A preview names the same people: `Thủ tướng sẽ chủ trì`.
  const verb = beforeSpouse(speech, speech.reader.is(at - 1, will) ? at - 1 : at, start)
  const own = governing(context, verb, start)
  if (own.length > 0) return own
  const way = movedFrom(speech, at, start)
  return way === undefined ? [] : governing(context, beforeSpouse(speech, way, start), start)
}

/** The people who govern a verb, from its subject, those who came along, or the subject of the sentence. */
function governing(context: EventContext, verb: number, start: number): PersonEntityDraft[] {
  const {speech} = context
  const search = findSubject(speech, verb, start, {unnamed: false})
  const subject = search.kind === 'subject' ? search.subject : undefined
  if (subject !== undefined && isPerson(subject.speaker.entity)) {
    // `thư của Thủ tướng A chúc mừng`: his letter does it.
    if (speechNouns.startingAt(speech.reader, subject.from, subject.to) !== undefined) return []
    const along = speech.reader.is(subject.to, cung) ? peopleAt(context, subject.to, verb) : []
    return [...joinedBefore(speech, subject.from, start), subject.speaker.entity, ...along]
  }
  const company = companyBefore(speech, verb, start)
  const leader = company && speech.actors.endingAt(company.end)
  if (company !== undefined && leader !== undefined && isPerson(leader.entity))
    return [...joinedBefore(speech, leader.from, start), leader.entity, ...peopleAt(context, company.together, verb)]
  // `X dẫn đầu đoàn Y tới dự và chủ trì kỳ họp`: the subject of the first verb.
  const joined = search.kind !== 'none' || search.joined
  const first = joined ? clauseActor(speech, start, verb) : undefined
  const entity = first?.speaker.entity
  if (first === undefined || !isPerson(entity)) return []
  // `Tổng Bí thư A, Thủ tướng B và các lãnh đạo khác dự sự kiện`
  const along = peopleAt(context, first.from, verb).filter((person) => person !== entity)
  return [...joinedBefore(speech, first.from, start), entity, ...along]
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

function beforeTitle({reader}: EventContext['speech'], at: number, start: number): number {
  return titles.endingAt(reader, at, start) ?? at
}

/** People before the subject who are joined to it by commas and `và`. */
function joinedBefore(context: EventContext['speech'], at: number, start: number): PersonEntityDraft[] {
  const {reader, actors} = context
  const found: PersonEntityDraft[] = []
  let from = beforeTitle(context, at, start)
  while (from > start && reader.isOneOf(from - 1, joints)) {
    let end = from - 1
    while (end > start && reader.isOneOf(end - 1, joints)) end--
    const actor = actors.endingAt(end)
    if (actor === undefined) break
    if (actor.kind === 'person' && isPerson(actor.entity)) {
      // Behind an adjunct a comma opens the clause: `Tại cuộc gặp với ông A, ông B nói`.
      const governed = governor(context, actor, start)
      const isTitled = governed === 'noun' && beforeTitle(context, actor.from, start) < actor.from
      if (!isTitled && governed !== 'subject') break
      if (actor.byOffice !== true || reader.is(end, and)) found.unshift(actor.entity)
    } else if (actor.kind !== 'organization') break
    from = beforeTitle(context, actor.from, start)
  }
  return found
}
