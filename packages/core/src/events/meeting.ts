import {Phrases} from '../recognise/phrases.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {EventContext} from './event-context.js'
import {type EventHead, findHeads} from './event-head.js'
import {peopleBefore} from './people-list.js'

/** A sentence with the words for events in it. */
export interface EventSentence {
  readonly sentence: SegmentSentence
  readonly heads: readonly EventHead[]
}

/** Kinds of which people are present; the others are acts. */
const gatherings = new Set(['meeting', 'ceremony', 'congress', 'talks', 'visit'])
/** Verbs for what people do at work every day: no event unless a noun says so. */
const labours = new Set([
  'kiem-tra',
  'giam-sat',
  'thao-luan-to',
  'sinh-hoat-chinh-tri',
  'le-phat-dong',
  'le-huong-ung',
  'le-cong-bo',
  'le-ban-giao',
  'le-ra-mat',
  'le-ky-niem'
])
/** Words before the noun that say that it takes place. */
const holding = new Phrases(
  `tổ chức, khai mạc, bế mạc, bắt đầu, kết thúc, kết thúc tốt đẹp, chủ trì, đồng chủ trì, dự, tham dự, đến dự, tới dự, có, tại, trong, diễn ra, phát biểu tại, kết luận, cùng dự,
  tổ chức thành công, phối hợp tổ chức, họp, dự và chỉ đạo, dự và phát biểu tại, của`
)
const happens = new Phrases('diễn ra, được tổ chức, khai mạc, bế mạc, đã diễn ra, sẽ diễn ra, do, dưới sự')
const decision = new Phrases('quyết định, các quyết định, và trao quyết định, và trao các quyết định, trao quyết định')
/** `họp` names a meeting too, but only who does it makes it the one that is reported. */
const toMeet = 'hop'
const sessions = syllables('kỳ kì phiên')
const will = syllable('sẽ')
const indefinite = syllables('một những mỗi nhiều')
const inside = syllables('trong tại qua sau')
const determiners = syllables('một các những buổi cuộc cả')
/** Sentences that look back or elsewhere. */
const elsewhere = new Phrases('trước đó, trước đây, năm ngoái, cách đây, nhiều năm qua, thời gian qua, gần đây')
const dated = syllable('ngày')

/** The sentences with words for events, but for bylines and links. */
export function eventSentences({text, reader}: EventContext): EventSentence[] {
  return text.sentences
    .filter(({block}) => {
      const type = text.blocks[block]?.type
      return type !== 'byline' && type !== 'related'
    })
    .map((sentence) => ({sentence, heads: findHeads(reader, sentence)}))
}

/** Whether a sentence looks back at another event: `Trước đó, ngày 10/5, tại TP.HCM đã diễn ra …`. */
export function looksElsewhere({reader}: EventContext, {sentence, heads}: EventSentence): boolean {
  const opener = elsewhere.startingAt(reader, sentence.from, sentence.to)
  if (opener === undefined) return false
  for (let at = opener; at < Math.min(sentence.to, opener + 8); at++)
    if (reader.is(at, dated) || reader.isNumber(at)) return true
  return heads.some((head) => isHeld(reader, head, sentence))
}

/**
 * The event that an article reports: the first noun for a gathering that somebody holds, attends or speaks at; else the
 * first noun for a gathering; else the first verb for one that has a person as subject.
 *
 * @param context
 *   The article.
 * @param sentences
 *   Its sentences.
 */
export function reportedEvent(
  context: EventContext,
  sentences: readonly EventSentence[]
): {head: EventHead; sentence: SegmentSentence} | undefined {
  const {reader, text} = context
  let first: {head: EventHead; sentence: SegmentSentence} | undefined
  let verb: {head: EventHead; sentence: SegmentSentence} | undefined
  for (const item of sentences) {
    const {sentence, heads} = item
    const type = text.blocks[sentence.block]?.type
    if (type === 'headline' || looksElsewhere(context, item)) continue
    for (const head of heads) {
      if (!gatherings.has(head.record.group)) continue
      if (!head.nominal || head.record.id === toMeet) {
        if (isReal(context, head, sentence.from)) verb ??= {head, sentence}
        continue
      }
      const isSaid = context.said[head.from] === 1
      if (!isSaid && isHeld(reader, head, sentence)) return {head, sentence}
      // Who speaks at a session speaks of it; other meetings that he names are others.
      if (!isSaid || reader.isOneOf(head.from, sessions)) first ??= {head, sentence}
    }
  }
  return verb ?? first
}

/** Not told by somebody, not planned, no everyday work; but where somebody by name `công bố` it is an occasion. */
function isReal(context: EventContext, {from, to, record}: EventHead, start: number): boolean {
  const {reader, said} = context
  if (said[from] === 1 || reader.is(from - 1, will)) return false
  if (!labours.has(record.id) || decision.startingAt(reader, to) !== undefined) return true
  return record.id === 'le-cong-bo' && peopleBefore(context, from, start).length > 0
}

/** `trong một cuộc họp`: any meeting, not the one that is reported. */
export function isAny(reader: EventContext['reader'], {from}: EventHead): boolean {
  return reader.isOneOf(from - 1, indefinite) && reader.isOneOf(from - 2, inside)
}

function isHeld(reader: EventContext['reader'], head: EventHead, sentence: SegmentSentence): boolean {
  if (isAny(reader, head)) return false
  let at = head.from
  while (at > sentence.from && reader.isOneOf(at - 1, determiners)) at--
  return holding.endingAt(reader, at, sentence.from) !== undefined || happensAt(reader, head, sentence)
}

function happensAt(reader: EventContext['reader'], head: EventHead, {to}: SegmentSentence): boolean {
  for (let at = head.to; at < Math.min(to, head.to + 20); at++)
    if (happens.startingAt(reader, at) !== undefined) return true
  return false
}
