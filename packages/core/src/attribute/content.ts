import {Phrases} from '../recognise/phrases.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {startsAddressee} from './addressee.js'
import type {Cue} from './cue.js'
import type {StatementContext} from './statement-context.js'

/** How the text leads from the verb to what is said. */
export type Lead = 'that' | 'colon' | 'comma' | 'bare'

/** Where the content begins and how the text leads there. */
export interface ContentStart {
  readonly from: number
  readonly lead: Lead
}

/** Words that still belong to the verb. */
const tails = syllables('thêm rõ lại ngay thẳng tiếp ràng mẽ mạnh luôn hơn nữa')
/** `khẳng định tiếp tục hợp tác`: the content begins there. */
const goingOn = syllables('tục')
/** `lưu ý đến`, `nhấn mạnh tới`, `nhấn mạnh về`: the content begins behind them. */
const towards = syllables('đến tới vào')
/** Words that open what may stand between the verb and `rằng`: `khẳng định trước Quốc hội rằng`. */

export const asides = syllables('với trước tại trong về khi cho trên cùng qua bên nhân')
/** Verbs behind which `với …` is who was told, not the first words of what was told. */
const tell = new Phrases(
  'với báo chí, với phóng viên, với PV, với báo giới, với các phóng viên, với các nhà báo, với truyền thông, với chúng tôi, với cử tri, với lực lượng báo chí'
)
const places = syllables('tại trước bên trong khi')
const andOr = syllables('và ,')
const show = syllable('bày')
const see = syllable('xem')
const that = syllable('rằng')
const is = syllable('là')
const comma = syllable(',')
const colon = syllable(':')
const next = new Phrases('như sau, sau đây')
const quotes = syllables('“ " ‘ \'')
const ends = syllables('. ! ? … ... ;')
/** Words that only a clause has. */
const finite = syllables(
  'đã đang sẽ là cần phải có không chưa được bị vẫn còn rất nên cũng luôn đều vừa mới muốn thể chỉ'
)
/** What no content can begin with. */
const noContent = syllables(', . ; : ) ? ! … ... - và hay hoặc nhưng mà thì của gì')
/** What follows a noun rather than a verb. */
const behindNoun = syllables('này đó trên kia theo')

/** So far behind the verb a mark or `rằng` may begin the content. */
const farthestLead = 24
const farthestFinite = 24

/**
 * Find where the content begins behind a verb of saying.
 *
 * ```text
 * > | Bộ trưởng khẳng định trước Quốc hội rằng, giá điện không tăng
 *               ↑                               ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param cue
 *   The verb.
 * @param end
 *   Index behind the last token that may belong to the content.
 * @returns
 *   Its first token, or nothing where what follows is no content.
 */
export function contentStart(context: StatementContext, cue: Cue, end: number): ContentStart | undefined {
  const {reader} = context
  let at = cue.to
  while (at < end && reader.isOneOf(at, tails) && !reader.isOneOf(at + 1, goingOn)) at++
  at = next.startingAt(reader, at, end) ?? at
  const marked = afterLead(context, at, end)
  if (marked !== undefined) return accept(context, marked, end)
  // `kiểm tra, đánh giá xem ai đủ điều kiện`: somebody finds out, and says nothing.
  if (reader.is(at, see) && cue.record.lemma === 'đánh giá') return undefined
  const told = reader.isOneOf(at, asides) ? behindAside(context, cue, at, end) : undefined
  if (told !== undefined) return accept(context, told, end)
  const {takes, noun} = cue.record
  // `bày tỏ vui mừng và vinh dự được đón …`: the feelings are the content.
  if (reader.isOneOf(at, andOr) && reader.is(cue.from, show) && at - cue.from > 2)
    return {from: cue.from + 2, lead: 'bare'}
  if (takes.includes('clause') && reader.is(at, is)) return accept(context, {from: at + 1, lead: 'that'}, end)
  if (takes.includes('nominal') || takes.includes('addressee')) {
    if (reader.isOneOf(at, towards)) at++
    if (noun === true && reader.isOneOf(at, behindNoun)) return undefined
    return accept(context, {from: at, lead: 'bare'}, end)
  }
  if (telling.has(cue.record.lemma) && hasOwnSubject(context, at, end))
    return accept(context, {from: at, lead: 'bare'}, end)
  if (suggesting.has(cue.record.lemma) && toldByName(context, cue, at, end))
    return accept(context, {from: at, lead: 'bare'}, end)
  if (explaining.has(cue.record.lemma) && isEquation(context, at, end))
    return accept(context, {from: at, lead: 'bare'}, end)
  if (!takes.includes('clause')) return undefined
  if (noun === true && !hasFinite(context, at, end) && !hopesOf(context, cue, at)) return undefined
  return accept(context, {from: at, lead: 'bare'}, end)
}

/** `Thủ tướng hy vọng các đối tác chia sẻ kinh nghiệm`: behind his name it is a verb, and people are named behind it. */
function hopesOf(context: StatementContext, {record, from}: Cue, at: number): boolean {
  if (!hoping.has(record.lemma) || !startsAddressee(context, at)) return false
  return context.actors.endingAt(from)?.kind === 'person'
}

const hoping = new Set(['hy vọng', 'tin tưởng', 'kỳ vọng'])

/** Verbs that also have a topic behind them: without `rằng` only a clause with a subject of its own is what was said. */
const telling = new Set(['thông báo', 'thông tin', 'hỏi', 'giải thích', 'kể', 'đưa tin'])
const predicates = syllables('đã đang sẽ chưa cần phải vẫn vừa không có')

/** `thông báo Thủ tướng đã ký …`: a name, right behind it a word that only a verb follows. */
function hasOwnSubject({reader, actors}: StatementContext, at: number, end: number): boolean {
  const actor = actors.startingAt(at)
  return actor !== undefined && actor.to < end && actor.kind !== 'document' && reader.isOneOf(actor.to, predicates)
}

/** Nouns that are verbs behind a name: `Ông A gợi ý hiện thành phố có …`. */
const suggesting = new Set(['gợi ý', 'thông tin'])

/** A name right before the verb, and a clause behind it that no topic opens. */
function toldByName(context: StatementContext, {from}: Cue, at: number, end: number): boolean {
  const {reader, actors} = context
  let name = from
  while (reader.isOneOf(name - 1, besideName)) name--
  const actor = actors.endingAt(name)
  if (actor?.kind !== 'person' || reader.isOneOf(at, ofTopic)) return false
  if (reader.isOneOf(at, toWhom)) return false
  for (let index = at; index < Math.min(end, at + farthestIs); index++)
    if (reader.isOneOf(index, predicates)) return true
  return false
}

const toWhom = syllables('cho với tới đến')
const besideName = syllables('cũng đã thêm')

/** Verbs that also have a topic behind them: a clause with `là` is what was said. */
const explaining = new Set(['phân tích', 'lý giải', 'giải thích'])
const ofTopic = syllables('về rõ kỹ những các nguyên lý , . ; :')
const farthestIs = 20

/** `phân tích quan hệ giữa hai bên là một trong những …`. */
function isEquation({reader, actors}: StatementContext, from: number, end: number): boolean {
  if (reader.isOneOf(from, ofTopic)) return false
  for (let at = from + 1; at < Math.min(end, from + farthestIs); at++) {
    // `Q.2 là nơi đông dân`: a full stop inside a name ends nothing.
    if (reader.isMark(at) && actors.at(at) === undefined) return false
    if (reader.is(at, is)) return true
  }
  return false
}

function afterLead({reader}: StatementContext, start: number, end: number): ContentStart | undefined {
  let at = start
  let lead: Lead | undefined
  if (reader.is(at, comma)) {
    lead = 'comma'
    at++
  }
  if (reader.is(at, that)) {
    lead = 'that'
    at++
    if (reader.is(at, comma) || reader.is(at, colon)) at++
  } else if (reader.is(at, colon)) {
    lead = 'colon'
    at++
  }
  return lead !== undefined && at < end ? {from: at, lead} : undefined
}

/** `với báo chí rằng`, `trước Quốc hội:`, `tại cuộc họp,`. */
function behindAside(context: StatementContext, cue: Cue, start: number, end: number): ContentStart | undefined {
  const {reader} = context
  const limit = Math.min(end, start + farthestLead)
  const told = tell.startingAt(reader, start) !== undefined
  for (let at = start + 1; at < limit; at++) {
    if (reader.isOneOf(at, ends)) return undefined
    if (reader.is(at, that) || reader.is(at, colon)) return afterLead(context, at, end)
    if (!reader.is(at, comma)) continue
    const leads = afterLead(context, at, end)
    if (leads?.lead === 'that') return leads
    const addressed = cue.record.takes.includes('addressee')
    if (told || (reader.isOneOf(start, places) && !addressed && at - start <= 8)) return leads
    return undefined
  }
  return undefined
}

function accept({reader}: StatementContext, start: ContentStart, end: number): ContentStart | undefined {
  if (start.from >= end) return undefined
  if (reader.isOneOf(start.from, noContent)) return undefined
  if (start.lead === 'bare' && reader.isOneOf(start.from, quotes)) return {...start, lead: 'colon'}
  return start
}

/** Whether a range begins with a clause: a verb that has a tense or a modal comes soon. */
export function hasFinite({reader}: StatementContext, from: number, end: number): boolean {
  const limit = Math.min(end, from + farthestFinite)
  for (let at = from; at < limit; at++) if (reader.isOneOf(at, finite)) return true
  return false
}

const closing = syllables('. , ; : ! ? … ... - – ” ’ " / |')
const brackets = {open: syllable('('), close: syllable(')')}
const doubleQuotes = {open: syllables('“ "'), close: syllables('” "')}

/**
 * Leave out what closes a content: full stop, quotation marks, a bracket that nothing opened.
 *
 * @param context
 *   The article.
 * @param range
 *   The content with what closes it.
 */
export function trimContent({reader}: StatementContext, {from, to}: TokenRange): TokenRange {
  let start = from
  let end = to
  while (start < end && (reader.isOneOf(start, doubleQuotes.open) || reader.is(start, comma))) start++
  for (;;) {
    if (end <= start) break
    if (reader.isOneOf(end - 1, closing)) end--
    else if (reader.is(end - 1, brackets.close) && !opensWithin(reader, start, end)) end--
    else break
  }
  return {from: start, to: end}
}

function opensWithin(reader: StatementContext['reader'], from: number, to: number): boolean {
  for (let at = to - 2; at >= Math.max(from, to - 200); at--) if (reader.is(at, brackets.open)) return true
  return false
}
