import type {Actor} from '../attribute/actor.js'
import {groupAt} from '../attribute/addressee.js'
import {Phrases} from '../recognise/phrases.js'
import type {GroupEntityDraft, PersonEntityDraft} from '../resolve/entity-draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {type EventContext, isPerson} from './event-context.js'

const joints = syllables(', và ; - cùng với')
const comma = syllable(',')
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
  let from = skipJoints(speech, at, end)
  let actor: Actor | undefined = actors.startingAt(from)
  while (actor !== undefined && actor.to <= end) {
    // `Tổng Bí thư, Chủ tịch nước A`: the first office is his too.
    const next = reader.is(actor.to, comma) && actor.byOffice === true ? actors.startingAt(actor.to + 1) : undefined
    const isSame = next?.kind === 'person' && next.byOffice !== true
    if (isPerson(actor.entity) && !isSame) found.push(actor.entity)
    else if (actor.kind === 'document') break
    from = actor.to
    if (!reader.isOneOf(from, joints) && !reader.is(from, comma)) break
    from = skipJoints(speech, from, end)
    actor = actors.startingAt(from)
  }
  return found
}

/** Behind commas, `và`, `cùng với` and a spouse who is named or not: `và phu nhân Lê Thị Hoa`, `và phu nhân cùng ông B`. */
function skipJoints({reader, actors}: EventContext['speech'], start: number, end: number): number {
  let at = start
  for (;;) {
    while (at < end && reader.isOneOf(at, joints)) at++
    const spouse = spouses.startingAt(reader, at, end)
    if (spouse === undefined) return at
    // `phu nhân Thủ tướng B`: he is only named to say whose wife she is.
    const holder = reader.chart.startingAt('position', spouse) && actors.startingAt(spouse)
    at = holder?.to ?? spouse
  }
}

const spouses = new Phrases('phu nhân, phu quân')
