import {syllable, syllables} from '../tokenise/syllables.js'
import {startsAddressee, startsAsk} from './addressee.js'
import {type ContentStart, contentStart, hasFinite} from './content.js'
import {courtesyFrom} from './courtesy.js'
import {accordingToRecord, type Cue} from './cue.js'
import {firstCueFrom} from './in-order.js'
import {occasionFrom} from './occasion.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'

const and = syllables('và , đồng thời cũng')
const conjunction = syllable('và')
const atOnce = [syllable('đồng'), syllable('thời')] as const
const adverbs = syllables('cũng đặc biệt cụ thể tiếp tục qua đó rất tha thiết trân trọng từ')
const comma = syllable(',')
const semicolon = syllable(';')

/** A verb joined to this one is at most so far behind it. */
const farthestTwin = 4

/**
 * The second of two verbs of saying that have one content: `đánh giá cao và ghi nhận những kết quả …`.
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param cue
 *   The first verb.
 */
export function joinedCue({reader}: StatementContext, clause: Clause, cue: Cue): Cue | undefined {
  const next = firstCueFrom(clause.cues, cue.to)
  if (next === undefined || next.record === accordingToRecord || next.from - cue.to > farthestTwin) return undefined
  // Without a word between them only two verbs of asking are one: `chỉ đạo yêu cầu`.
  if (next.from === cue.to && (next.record.force !== 'request' || cue.record.force !== 'request')) return undefined
  for (let at = cue.to; at < next.from; at++) if (!reader.isOneOf(at, and)) return undefined
  return next
}

/**
 * Where the content of a verb of saying ends: at the sentence's end, or before a verb of saying that goes on with the
 * same subject.
 *
 * ```text
 * > | nhấn mạnh, đây là chủ trương lớn; đồng thời đề nghị các đồng chí cần hiểu rõ …
 *                                     ^ end        ↑
 * ```
 *
 * @param context
 *   The article.
 * @param clause
 *   The sentence.
 * @param cue
 *   The verb.
 * @param start
 *   Where its content begins.
 */
export function speechEnd(context: StatementContext, clause: Clause, cue: Cue, start: ContentStart): number {
  for (const next of clause.cues) {
    if (next.from <= start.from) continue
    const cut = cutBefore(context, clause, cue, start, next)
    if (cut !== undefined) return courtesyFrom(context, start.from, cut) ?? cut
  }
  return courtesyFrom(context, start.from, clause.to) ?? occasionFrom(context, start.from, clause.to) ?? clause.to
}

/** Where the speech before a joined verb ends, or nothing where the verb belongs to what is said. */
function cutBefore(
  context: StatementContext,
  clause: Clause,
  cue: Cue,
  start: ContentStart,
  next: Cue
): number | undefined {
  const {reader} = context
  const {record} = next
  if (record.takes.length === 0 || record === accordingToRecord) return undefined
  const opening = contentStart(context, next, clause.to)
  if (opening === undefined) return undefined
  let at = next.from
  while (at > start.from && reader.isOneOf(at - 1, adverbs)) at--
  const strong =
    opening.lead !== 'bare' || startsAddressee(context, opening.from) || hasFinite(context, opening.from, clause.to)
  // `; hoan nghênh nỗ lực của Việt Nam`: such verbs are no nouns, and their subject stands before the mark.
  const verbal = record.noun !== true && record.takes.includes('nominal')
  if (reader.is(at - 1, atOnce[1]) && reader.is(at - 2, atOnce[0])) {
    // Whoever is asked to do something may be asked to report it too: `yêu cầu … đồng thời kiến nghị …`.
    if (cue.record.force === 'request' && !isOwn(record.lemma, record.force)) return undefined
    return marksBefore(reader, at - 2)
  }
  const sharp =
    cue.record.force === 'praise' || cue.record.lemma.includes('mong') || cue.record.lemma.startsWith('bày tỏ')
  // `yêu cầu …; phê bình các xã`: one more thing to be done.
  if (reader.is(at - 1, semicolon) && cue.record.force === 'request' && judging.has(record.force)) return undefined
  if (reader.is(at - 1, semicolon)) return (strong || verbal) && isOwn(record.lemma, record.force) ? at - 1 : undefined
  if (reader.is(at - 1, conjunction))
    return strong && (sharp || resumes(context, cue, start, next)) ? marksBefore(reader, at - 1) : undefined
  if (!reader.is(at - 1, comma)) return undefined
  if (strong && sharp && isOwn(record.lemma, record.force)) return at - 1
  return asksOnHisOwn(context, cue, start, next, opening) ? at - 1 : undefined
}

/**
 * `nhấn mạnh đây là cơ hội lớn, yêu cầu các sở vào cuộc`: whoever stresses the one demands the other, unless somebody
 * who may demand it governs what he stresses.
 */
function asksOnHisOwn(
  context: StatementContext,
  cue: Cue,
  start: ContentStart,
  next: Cue,
  opening: ContentStart
): boolean {
  if (!stressing.has(cue.record.lemma) || next.record.force !== 'request' || !own.has(next.record.lemma)) return false
  if (!startsAddressee(context, opening.from) && !startsAsk(context, opening.from)) return false
  const actor = context.actors.startingAt(start.from)
  return actor === undefined || actor.kind === 'document' || actor.kind === 'place'
}

/** `cho biết thủ tục kéo dài và cho rằng …`: nobody governs what was said who could be the one that thinks so. */
function resumes({actors}: StatementContext, cue: Cue, start: ContentStart, next: Cue): boolean {
  return (
    (cue.record.force === 'assertion' || (cue.record.force === 'request' && next.record.lemma === 'cho rằng')) &&
    resuming.has(next.record.lemma) &&
    actors.startingAt(start.from) === undefined
  )
}

const resuming = new Set(['cho rằng', 'cho biết', 'cho hay', 'nhấn mạnh'])

const stressing = new Set([
  'nhấn mạnh',
  'khẳng định',
  'nêu rõ',
  'chỉ rõ',
  'chỉ ra',
  'đánh giá',
  'ghi nhận',
  'nhận định'
])

const judging = new Set(['praise', 'criticism'])

function marksBefore(reader: StatementContext['reader'], at: number): number {
  let end = at
  while (reader.is(end - 1, comma) || reader.is(end - 1, semicolon) || reader.is(end - 1, conjunction)) end--
  return end
}

/** Verbs that whoever speaks says of himself, not of those whom he asks to do something. */
function isOwn(lemma: string, force: string): boolean {
  return force !== 'request' || own.has(lemma)
}

const own = new Set([
  'đề nghị',
  'yêu cầu',
  'giao',
  'giao nhiệm vụ',
  'lưu ý',
  'kêu gọi',
  'mong muốn',
  'bày tỏ mong muốn',
  'mong'
])
