import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Actor} from './actor.js'
import {resident} from './address.js'
import {apposed, beforeUnknownAside, closesAside} from './apposition.js'
import {channelBefore} from './cue.js'
import {behalf, governor, isHyphen, prepositions} from './governor.js'
import {type Subject, subjectOf, unresolved, wholeNaming} from './naming.js'
import {hasVerb, nominalSubject, skipDeterminers, speechNouns} from './nominal-subject.js'
import type {StatementContext} from './statement-context.js'

/**
 * `subject`: someone stands before the verb. `unknown`: words that may name someone. `none`: nothing does, the verb opens
 * its clause or is joined to another one. `unreal`: a subordinate clause, a duty or a noun: no speech act.
 */
export type SubjectSearch =
  | {kind: 'subject'; subject: Subject}
  | {kind: 'unknown'; subject: Subject}
  | {kind: 'none'; joined: boolean}
  | {kind: 'unreal'}

/** Words between the subject and its verb that change nothing. */
const adverbs = syllables(
  `đã đang cũng còn vừa mới lại luôn đều rất từng tiếp tục thẳng thắn đặc biệt đồng thời nhiều lần trực tiếp liên thường
  xuyên hết sức một nữa chân thành mạnh mẽ rõ ràng dứt khoát quyết liệt kiên chỉ vẫn thì liền ngay sau đó chính thức nghiêm
  túc cụ thể tha thiết trân trọng nhiệt liệt cùng nhất lần ngoài ra riêng tới đây bèn đưa lên tiếng bổ sung`
)
/** `Hội đồng thống nhất kiến nghị`: they agree on what they ask for. */
const agreed = new Phrases('thống nhất, nhất trí, đồng ý, thống nhất cao')
const comma = syllable(',')
const dash = syllable('-')
const of = syllable('của')
const and = syllable('và')
const like = syllable('như')
/** `Dù đánh giá cao …, các đại biểu vẫn lo ngại`. */
const conceding = syllables('dù tuy mặc')
const this_ = syllable('này')
const closing = syllable(')')
const opened = syllable('(')
const joined = syllables('và cũng đồng thời nhưng song')
const breaks = syllables('. ; : … ... “ ” " ” ? ! • *')

/** No subject stands farther before its verb. */
const farthest = 70
/** No subject that nobody knows is longer, no bracket. */
const longestUnknown = 20
const longestBracket = 40
const longestTail = 3

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
 * @param options
 *   `unnamed`: whether pronouns, groups and documents called by their kind count too, and of several the first is meant
 *   (who speaks); else the last of several is given and nothing without a name (who is there).
 */
export function findSubject(
  context: StatementContext,
  at: number,
  start: number,
  options: {unnamed?: boolean} = {}
): SubjectSearch {
  // `Bộ Y tế có văn bản yêu cầu`: whoever has it asks; but `có ý kiến cho rằng` has nobody before it.
  const channel = channelBefore(context.reader, at, start)
  const sender = channel === undefined ? undefined : searchBefore(context, channel, start, options)
  return sender?.kind === 'subject' ? sender : searchBefore(context, at, start, options)
}

function searchBefore(
  context: StatementContext,
  at: number,
  start: number,
  {unnamed = true}: {unnamed?: boolean}
): SubjectSearch {
  const {reader, actors} = context
  let end = skipAdverbs(context, at, start)
  if (closesAside(context, end - 1, start)) end = skipAdverbs(context, end - 1, start)
  end = beforeUnknownAside(context, end, start)
  const bare = end
  if (reader.is(end - 1, comma) && end - 1 > start) end = skipAdverbs(context, end - 1, start)
  const afterComma = end < bare
  const neighbour = resident(context, end, start)
  if (neighbour !== undefined) return {kind: 'subject', subject: neighbour}
  const limit = Math.max(start, at - farthest)
  let index = end
  let pending = 0
  /** Whether an adjunct was passed that no comma closes: the verb may belong to it. */
  let inAdjunct = false
  while (index > limit) {
    const actor = actors.endingAt(index)
    if (actor !== undefined && pending > 0) {
      const pointed = unnamed && actor.entity === undefined ? nominalSubject(context, actor.from, end) : undefined
      if (pointed !== undefined && reader.is(end - 1, this_) && governor(context, actor, start) === 'subject')
        return {kind: 'subject', subject: pointed}
      if (unnamed && !afterComma && isTail(context, actor, end, start)) {
        const naming = wholeNaming(context, actor, start)
        return {kind: 'subject', subject: {...subjectOf(naming), to: end}}
      }
      pending += actor.to - actor.from
      index = actor.from
      continue
    }
    // `cao tốc Quảng Ngãi - Hoài Nhơn, yêu cầu …`: the end of a route does not ask.
    if (
      actor?.kind === 'place' &&
      reader.is(actor.from - 1, dash) &&
      actors.endingAt(actor.from - 1)?.kind === 'place'
    ) {
      pending += actor.to - actor.from
      index = actor.from - 1
      continue
    }
    const seated = actor?.kind === 'place' ? bodyBefore(context, actor, start) : undefined
    // `Thanh tra huyện A, tỉnh B cho biết`: where the body is.
    if (seated !== undefined) return {kind: 'subject', subject: {...subjectOf(seated), to: index}}
    const townsman = actor?.kind === 'place' ? actors.endingAt(actor.from) : undefined
    if (townsman?.kind === 'person' && townsman.byOffice !== true && governor(context, townsman, start) !== 'adjunct')
      // `Cử tri Nguyễn Thị A quận 4 cho biết`: where he lives.
      return {kind: 'subject', subject: {...subjectOf(townsman), to: index}}
    if (actor !== undefined) {
      const governed = governor(context, actor, start)
      // Behind a comma and an adjunct the actor belongs to the verb before: `X ban hành Y về Z, nhấn mạnh`.
      if (afterComma && inAdjunct) return {kind: 'none', joined: true}
      if (governed === 'noun' && actor.kind === 'document') {
        pending += actor.to - actor.from
        index = actor.from
        continue
      }
      if (governed === 'subject') {
        const naming = wholeNaming(context, actor, start)
        return {kind: 'subject', subject: subjectOf(unnamed ? firstOfSeveral(context, naming, start) : naming)}
      }
      if (governed === 'subordinate') return {kind: 'unreal'}
      if (governed === 'noun') return behindNoun(context, actor, start, unnamed)
      index = actor.from - (reader.is(actor.from - 1, behalf) ? 2 : 1)
      inAdjunct = true
      continue
    }
    const id = reader.id(index - 1)
    if (id === closing) {
      const open = openingBracket(context, index - 1, limit)
      if (open === undefined) break
      // `ông A (Bí thư Tỉnh ủy)`: the office in the bracket is part of the naming.
      index = (actors.endingAt(index - 1)?.from ?? open) < open ? index - 1 : open
      continue
    }
    if (id === comma || id === dash || breaks.has(id)) break
    if (prepositions.has(id)) {
      inAdjunct ||= pending > 0
      pending = 0
    } else pending++
    index--
  }
  const named = pending > 0 ? apposed(context, index, end, start) : undefined
  if (named !== undefined) return {kind: 'subject', subject: named}
  if (afterComma && pending > 0) return {kind: 'none', joined: true}
  // `Ông Thăng ngắt lời ông Khiết và cho rằng`: the subject governs another verb first.
  const hasName = pending > 0 && includesPerson(context, index, end)
  if (hasName && joined.has(reader.id(bare - 1))) return {kind: 'none', joined: true}
  if (unnamed && !hasName && (pending > 0 || index < end)) {
    const noun = nominalSubject(context, index, end)
    if (noun !== undefined) return {kind: 'subject', subject: noun}
  }
  if (pending > 0) {
    const from = reader.is(index, like) ? index + 1 : index
    if (isProper(context, from, end)) return {kind: 'subject', subject: unresolved(from, end)}
    if (joined.has(reader.id(bare - 1))) return {kind: 'none', joined: true}
    if (end - index === 1 && reader.isOneOf(index, conceding)) return {kind: 'none', joined: false}
    if (end - index <= longestUnknown && !hasVerb(context, index, end))
      return {kind: 'unknown', subject: unresolved(index, end)}
    return {kind: 'unreal'}
  }
  if (inAdjunct && !afterComma) return {kind: 'unreal'}
  return {kind: 'none', joined: afterComma}
}

/**
 * Whether a few words behind an office still belong to it, or to a verb with the same subject:
 * `Trưởng đoàn kiểm tra nêu rõ`.
 */
function isTail(context: StatementContext, actor: Actor, end: number, start: number): boolean {
  if (actor.kind !== 'person' || end - actor.to > longestTail) return false
  if (hasVerb(context, actor.to, end) || skipDeterminers(context, actor.to, end) > actor.to) return false
  for (let at = actor.to; at < end; at++)
    if (!context.reader.isWord(at) || context.reader.isOneOf(at, prepositions)) return false
  return governor(context, actor, start) === 'subject'
}

/** Of several who speak together the first: `Bộ Chính trị, Ban Bí thư yêu cầu`. */
function firstOfSeveral(context: StatementContext, last: Actor, start: number): Actor {
  const {reader, actors} = context
  let first = last
  while (first.from - 1 > start) {
    const joint = first.from - 1
    // `ĐB A (Bến Tre), ĐB B (Vĩnh Phúc) và ĐB C`
    const end = reader.is(joint - 1, closing) ? openingBracket(context, joint - 1, start) : joint
    const previous = end === undefined ? undefined : actors.endingAt(end)
    if (previous === undefined || previous.kind !== last.kind || previous.entity === undefined) break
    const listed = last.kind === 'organization' || (first !== last && previous.byOffice !== true)
    const together = reader.is(joint, and) || (reader.is(joint, comma) && listed)
    if (!together || governor(context, previous, start) !== 'subject') break
    first = {...previous, to: last.to}
  }
  return first
}

/** A body before a comma and the province that it belongs to. */
function bodyBefore({reader, actors}: StatementContext, place: Actor, start: number): Actor | undefined {
  if (!reader.is(place.from - 1, comma) || !provinces.has(reader.id(place.from))) return undefined
  const body = actors.endingAt(place.from - 1)
  const opens = body !== undefined && (body.from === start || reader.isMark(body.from - 1))
  return opens && body.kind === 'organization' && body.entity !== undefined ? body : undefined
}

const provinces = syllables('tỉnh thành tp huyện quận')

function skipAdverbs({reader, actors}: StatementContext, at: number, start: number): number {
  let index = at
  while (index > start && actors.at(index - 1) === undefined) {
    const agreeing = agreed.endingAt(reader, index, start)
    if (agreeing === undefined && !reader.isOneOf(index - 1, adverbs)) break
    index = agreeing ?? index - 1
  }
  return index
}

function openingBracket({reader}: StatementContext, at: number, limit: number): number | undefined {
  for (let index = at - 1; index >= Math.max(limit, at - longestBracket); index--)
    if (reader.is(index, opened)) return index
  return undefined
}

function includesPerson({actors}: StatementContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const actor = actors.at(at)
    if (actor?.kind === 'person' && actor.byOffice !== true) return true
  }
  return false
}

/** A newspaper or a run of capitalised words that nothing has recognised: `Như Dân trí đã đưa tin`. */
function isProper({reader}: StatementContext, from: number, to: number): boolean {
  if (reader.hitsOf('outlet', from).some((hit) => hit.to === to)) return true
  for (let at = from; at < to; at++) if (!reader.isCapital(at)) return false
  return to > from && to - from <= 6 && from > reader.sentenceStart(from)
}

/** An actor behind a noun: `lãnh đạo Bộ Y tế`, `báo cáo của Chính phủ`, `đại biểu Nguyễn Văn A`. */
function behindNoun(context: StatementContext, actor: Actor, start: number, unnamed: boolean): SubjectSearch {
  const {reader, actors} = context
  const owned = reader.is(actor.from - 1, of)
  if (owned) {
    const noun = speechNouns.endingAt(reader, actor.from - 1, start)
    if (noun !== undefined) return {kind: 'subject', subject: {...subjectOf(actor), from: noun}}
  }
  let from = actor.from
  while (from > start && actor.from - from < 12 && (!reader.isMark(from - 1) || isHyphen(reader, from - 1)))
    from = actors.at(from - 1)?.from ?? from - 1
  const noun = unnamed ? nominalSubject(context, from, actor.to) : undefined
  if (noun !== undefined) return {kind: 'subject', subject: noun}
  // A name tells who it is, whatever the word before it; a body may be the object of that word.
  const isName = actor.kind === 'person' && actor.byOffice !== true
  if (!owned && (isName || actor.from - from <= 4)) return {kind: 'subject', subject: subjectOf(actor)}
  return {kind: 'unreal'}
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
