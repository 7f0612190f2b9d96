import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Actor} from './actor.js'
import type {Speaker} from './speaker.js'
import type {StatementContext} from './statement-context.js'

/** Who governs a verb of saying, and where the naming begins. */
export interface Subject {
  readonly speaker: Speaker
  readonly from: number
  readonly to: number
}

/**
 * `subject`: someone stands before the verb. `none`: nothing does, the verb opens its clause or is joined to another one.
 * `unreal`: somebody else's words, a subordinate clause or a noun: no speech act.
 */
export type SubjectSearch = {kind: 'subject'; subject: Subject} | {kind: 'none'; joined: boolean} | {kind: 'unreal'}

/** Words between the subject and its verb that change nothing. */
const adverbs = syllables(
  `đã đang cũng còn vừa mới lại luôn đều rất từng tiếp tục thẳng thắn đặc biệt đồng thời nhiều lần trực tiếp liên thường
  xuyên hết sức một nữa chân thành mạnh mẽ rõ ràng dứt khoát quyết liệt kiên chỉ vẫn thì liền ngay sau đó chính thức nghiêm
  túc cụ thể tha thiết trân trọng nhiệt liệt cùng nhất lần ngoài ra riêng tới đây bèn`
)
/** Words that open an adjunct: an actor behind one of them does nothing. */
const prepositions = syllables(
  `tại trước trong với khi vào nhân ở qua từ về cùng cho đến tới giữa bởi sau ngoài trên dưới đối bằng theo nhờ gửi gặp tiếp
  thăm mời trao tặng thay`
)
/** Words that subordinate the clause: its verb reports nothing here. */
const subordinating = syllables('khi nếu do bị mà để vì bởi nơi hễ dù tuy được lúc nhằm việc rằng')
/** Words before the subject that leave the clause a main clause. */
const opening = syllables(
  'thì và nhưng còn song nay hiện như qua đó sáng chiều tối trưa này ngày hôm mới rồi nên cũng tuy nhiên đây vậy thế'
)
/** Nouns that stand for what somebody said or wrote. */
const speechNouns = new Phrases(
  `báo cáo, thông báo, thông cáo, văn bản, công văn, tờ trình, chỉ thị, nghị quyết, kết luận, quyết định, luật, nghị định,
  thông tư, kế hoạch, quy định, công điện, thư, bức thư, điện mừng, thông điệp, tuyên bố, bài phát biểu, bài viết, bài báo,
  đơn, đơn thư, ý kiến, phát biểu, dự thảo, dự luật, hiến pháp, điều lệ, quy chế, quy hoạch, đề án, lời kêu gọi, diễn văn,
  bài, tài liệu, biên bản, phiếu, khảo sát, nghiên cứu, thống kê, kết quả, cáo trạng, bản án`
)
/** Nouns for people and bodies that stay unnamed. */
const groupHeads = new Phrases(
  `đại biểu, cử tri, chuyên gia, người dân, nhân dân, dư luận, nhà khoa học, nhà báo, phóng viên, doanh nghiệp, bạn đọc, đồng chí,
  ý kiến, các bên, hai bên, phía, hội nghị, đoàn, tổ, cơ quan, lãnh đạo, đại diện, bộ, ngành, địa phương, ban, giới, luật sư,
  nhà, nhóm, thành viên, ủy viên, công dân, cán bộ, đảng viên, giáo sư, tiến sĩ, quan chức, giới chức, nguồn tin, người,
  chính quyền, cấp ủy, tỉnh, thành phố, huyện, xã, chủ tọa, chủ tọa phiên tòa, hội đồng, tòa, viện, ban tổ chức, tập thể, gia đình,
  hộ, đơn vị, ông, bà`
)
const pronouns = new Phrases('ông, bà, ông ấy, bà ấy, ông này, bà này, vị này, người này, đồng chí, anh, chị, cô, ngài')
const male = syllables('ông anh ngài')
const female = syllables('bà chị cô')

const comma = syllable(',')
const dash = syllable('-')
const like = syllable('như')
const of = syllable('của')
/** `thay mặt`: what follows is represented. */
const instead = syllable('thay')
const behalf = syllable('mặt')
const closing = syllable(')')
const opened = syllable('(')
const joined = syllables('và cũng đồng thời')
const breaks = syllables('. ; : … ... “ ” " ? ! • *')
const trong = syllables('trong tại theo')

const verbal = syllables('cần phải nên sẽ không chưa đã đang được bị để nhằm là thể')
const longestGroup = 20
/** No subject stands farther before its verb. */
const farthest = 70

/**
 * Find the subject of a verb of saying, to its left.
 *
 * ```text
 * > | Phát biểu tại hội nghị, Bí thư Thành ủy Phạm Quang Nghị cũng yêu cầu các cấp ủy …
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ↑
 * ```
 *
 * @param context
 *   The article.
 * @param at
 *   First token of the verb.
 * @param start
 *   First token that may belong to the clause.
 * @param unnamed
 *   Whether pronouns, groups and documents called by their kind count too.
 */
export function findSubject(
  context: StatementContext,
  at: number,
  start: number,
  {unnamed = true}: {unnamed?: boolean} = {}
): SubjectSearch {
  const {reader, actors} = context
  let end = skipAdverbs(context, at, start)
  const bare = end
  if (reader.is(end - 1, comma) && end - 1 > start) end = skipAdverbs(context, end - 1, start)
  const afterComma = end < bare
  const limit = Math.max(start, at - farthest)
  let index = end
  let pending = 0
  /** Whether an adjunct was passed that no comma closes: the verb may belong to it. */
  let inAdjunct = false
  while (index > limit) {
    const actor = actors.endingAt(index)
    if (actor !== undefined) {
      const governed = pending === 0 ? governor(context, actor, start) : 'other'
      if (governed === 'subject') return {kind: 'subject', subject: subjectOf(wholeNaming(context, actor, start))}
      if (governed === 'subordinate') return {kind: 'unreal'}
      if (governed === 'noun') return nounSubject(context, actor, start, unnamed)
      if (governed === 'adjunct') {
        index = actor.from - (reader.is(actor.from - 1, behalf) ? 2 : 1)
        pending = 0
        inAdjunct = true
        continue
      }
      pending += actor.to - actor.from
      index = actor.from
      continue
    }
    const id = reader.id(index - 1)
    if (id === closing) {
      const open = openingBracket(context, index - 1, limit)
      if (open === undefined) break
      index = open
      continue
    }
    if (id === comma || id === dash || breaks.has(id)) break
    if (prepositions.has(id)) {
      inAdjunct ||= pending > 0
      pending = 0
    } else pending++
    index--
  }
  if (afterComma && pending > 0) return {kind: 'none', joined: true}
  if (unnamed && (pending > 0 || index < end)) {
    const noun = nominal(context, index, end)
    if (noun !== undefined) return {kind: 'subject', subject: noun}
  }
  if (inAdjunct && !afterComma) return {kind: 'unreal'}
  if (index === end && !afterComma) return {kind: 'none', joined: false}
  if (pending > 0 && isProper(context, index, end)) {
    const from = reader.is(index, like) ? index + 1 : index
    const range = {from, to: end}
    return {kind: 'subject', subject: {speaker: {problem: 'unresolved-speaker', range}, from: index, to: end}}
  }
  const word = reader.id(bare - 1)
  if (pending > 0 && joined.has(reader.id(at - 1)) && !breaks.has(word)) return {kind: 'none', joined: true}
  if (pending > 0) return {kind: 'unreal'}
  return {kind: 'none', joined: afterComma}
}

/** A newspaper or a run of capitalised words that nothing has recognised: `Như Dân trí đã đưa tin`. */
function isProper({reader}: StatementContext, start: number, to: number): boolean {
  let from = start
  if (reader.is(from, like)) from++
  if (reader.hitsOf('outlet', from).some((hit) => hit.to === to)) return true
  for (let at = from; at < to; at++) if (!reader.isCapital(at) || (at > from && reader.isOneOf(at, adverbs))) return false
  return to > from && to - from <= 6 && (from > start || from > reader.sentenceStart(from))
}

function skipAdverbs(context: StatementContext, at: number, start: number): number {
  let index = at
  while (
    index > start &&
    context.actors.at(index - 1) === undefined &&
    context.reader.isOneOf(index - 1, adverbs)
  )
    index--
  return index
}

function openingBracket({reader}: StatementContext, at: number, limit: number): number | undefined {
  for (let index = at - 1; index >= Math.max(limit, at - 40); index--) if (reader.is(index, opened)) return index
  return undefined
}

/** What the word before an actor makes of it. */
function governor(
  {reader, actors}: StatementContext,
  actor: Actor,
  start: number
): 'subject' | 'adjunct' | 'subordinate' | 'noun' | 'other' {
  const before = actor.from - 1
  if (before < start || (reader.isMark(before) && !isMember({reader, actors}, actor, start))) return 'subject'
  if (reader.isMark(before)) return 'subordinate'
  const id = reader.id(before)
  if (opening.has(id) && !subordinating.has(id)) return 'subject'
  if (subordinating.has(id)) return 'subordinate'
  if (id === of) return 'noun'
  if (prepositions.has(id) || (id === behalf && reader.is(before - 1, instead))) return 'adjunct'
  if (actors.at(before) !== undefined) return 'subject'
  return 'noun'
}

/** The last of several bodies behind a noun: `phần thưởng của Đảng, Nhà nước`. */
function isMember({reader, actors}: Pick<StatementContext, 'reader' | 'actors'>, actor: Actor, start: number): boolean {
  if (actor.kind !== 'organization' || !reader.is(actor.from - 1, comma)) return false
  const previous = actors.endingAt(actor.from - 1)
  if (previous?.kind !== 'organization' || !reader.is(previous.from - 1, of)) return false
  return !reader.isOneOf(start, prepositions)
}

/** `Hồ Quốc Dũng, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`: from the last part back to the person. */
function wholeNaming({reader, actors}: StatementContext, last: Actor, start: number): Actor {
  let actor = last
  for (let steps = 0; steps < 5 && (actor.kind !== 'person' || actor.byOffice === true); steps++) {
    const joint = actor.from - 1
    if (joint <= start || !(reader.is(joint, comma) || reader.is(joint, dash))) break
    const previous = actors.endingAt(joint)
    if (previous === undefined || previous.kind === 'place' || previous.kind === 'document') break
    actor = previous
    if (actor.kind === 'person' && actor.byOffice !== true) return {...actor, to: last.to}
  }
  return last
}

/** The naming of an actor with the offices that follow it, joined by commas: `ông Dũng, Chủ tịch UBND tỉnh`. */
export function wholeNamingFrom({reader, actors}: StatementContext, first: Actor): Actor {
  let to = first.to
  for (let steps = 0; steps < 5; steps++) {
    if (!reader.is(to, comma) && !reader.is(to, dash)) break
    const next = actors.startingAt(to + 1)
    if (next === undefined || first.kind !== 'person' || next.byOffice !== true) break
    // An office before a verb is the subject of the next clause, not an apposition.
    if (!reader.isMark(next.to)) break
    to = next.to
  }
  return {...first, to}
}

/** A speaker of an actor. A place is none: nobody is named. */
export function subjectOf({kind, entity, candidates, problem, from, to}: Actor): Subject {
  const range = {from, to}
  if (kind === 'place' || entity === undefined)
    return {speaker: {problem: problem ?? 'unresolved-speaker', range, ...(candidates && {candidates})}, from, to}
  return {speaker: {entity, range}, from, to}
}

/** An actor behind a noun: `lãnh đạo Bộ Y tế`, `báo cáo của Chính phủ`, `đại biểu Nguyễn Văn A`. */
function nounSubject(context: StatementContext, actor: Actor, start: number, unnamed: boolean): SubjectSearch {
  const {reader, actors} = context
  if (reader.is(actor.from - 1, of)) {
    const noun = speechNouns.endingAt(reader, actor.from - 1, start)
    if (noun !== undefined) return {kind: 'subject', subject: {...subjectOf(actor), from: noun}}
  }
  let from = actor.from
  while (from > start && actor.from - from < 12 && !reader.isMark(from - 1)) {
    from = actors.at(from - 1)?.from ?? from - 1
  }
  const noun = unnamed ? nominal(context, from, actor.to) : undefined
  if (noun !== undefined) return {kind: 'subject', subject: noun}
  // A name tells who it is, whatever the word before it; a body may be the object of that word.
  if (actor.kind === 'person' && actor.byOffice !== true && !reader.is(actor.from - 1, of))
    return {kind: 'subject', subject: subjectOf(actor)}
  if (actor.from - from <= 4 && !reader.is(actor.from - 1, of)) return {kind: 'subject', subject: subjectOf(actor)}
  return {kind: 'unreal'}
}

/** A subject without a name of its own: a pronoun, a group, a document that is called by its kind. */
export function nominal(context: StatementContext, start: number, to: number): Subject | undefined {
  const {reader, memory, groups} = context
  let from = start
  while (from < to && reader.isOneOf(from, adverbs) && groupHeads.startingAt(reader, from) === undefined) from++
  const inside = reader.isOneOf(from, trong)
  if (inside) from++
  const range = {from, to}
  const pronoun = pronouns.startingAt(reader, from)
  if (pronoun === to) {
    const gender = reader.isOneOf(from, male) ? 'male' : reader.isOneOf(from, female) ? 'female' : undefined
    const speaker = memory.lastPerson(gender)
    return {speaker: speaker === undefined ? {problem: 'unresolved-speaker', range} : {...speaker, range}, from, to}
  }
  const determined = skipDeterminers(context, from, to)
  const speech = speechNouns.startingAt(reader, determined)
  if (speech !== undefined && speech <= to) {
    const author = authorIn(context, speech, to)
    return author === undefined ? {speaker: {problem: 'unresolved-speaker', range}, from, to} : {...author, from, to}
  }
  if (inside) return undefined
  if (groupHeads.startingAt(reader, determined) !== undefined && to - from <= longestGroup && !hasVerb(context, from, to))
    return {speaker: {entity: groups.named(range), range}, from, to}
  return undefined
}

/** Whether a naming has a verb of its own: then it is a clause, and what follows is no verb of its subject. */
function hasVerb({reader}: StatementContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.isOneOf(at, verbal)) return true
  return false
}

const determiners = syllables('các những nhiều một số đa mọi toàn thể hầu hết vị mấy hai ba đông đảo không ít cả tất bản')

function skipDeterminers({reader}: StatementContext, from: number, to: number): number {
  let at = from
  while (at < to && reader.isOneOf(at, determiners)) at++
  return at
}

/** The body or person whose report, letter or notice it is. */
function authorIn({actors}: StatementContext, from: number, to: number): Subject | undefined {
  for (let at = from; at < to; at++) {
    const actor = actors.startingAt(at)
    if (actor?.kind === 'person' || actor?.kind === 'organization') return subjectOf(actor)
    if (actor !== undefined) at = actor.to - 1
  }
  return undefined
}

/**
 * Whoever governs a sentence whose first verb reports nothing: `Thủ tướng chủ trì cuộc họp, yêu cầu các bộ …`.
 *
 * @param context
 *   The article.
 * @param from
 *   First token of the sentence.
 * @param to
 *   The verb of saying.
 */
export function clauseActor(context: StatementContext, from: number, to: number): Subject | undefined {
  const {actors} = context
  const limit = Math.min(to, from + farthest)
  for (let at = from; at < limit; at++) {
    const actor = actors.startingAt(at)
    if (actor === undefined) continue
    if ((actor.kind === 'person' || actor.kind === 'organization') && governor(context, actor, from) === 'subject')
      return subjectOf(actor)
    at = actor.to - 1
  }
  return undefined
}
