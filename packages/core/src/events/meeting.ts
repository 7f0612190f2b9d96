import {findSubject} from '../attribute/subject.js'
import {Phrases} from '../recognise/phrases.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {companyBefore, movedFrom} from './company.js'
import {type EventContext, isPerson} from './event-context.js'
import {type EventHead, findHeads} from './event-head.js'
import {opensInterview} from './interview.js'
import {peopleBefore} from './people-before.js'
import {roles} from './roles/index.js'

/** A sentence with the words for events in it. */
export interface EventSentence {
  readonly sentence: SegmentSentence
  readonly heads: readonly EventHead[]
}

/** Kinds of which people are present; the others are acts. */
const gatherings = new Set(['meeting', 'ceremony', 'congress', 'talks', 'visit'])
/** Verbs for what people do at work every day: no event unless a noun says so. */
const labours = new Set([
  'bo-phieu',
  'kiem-tra',
  'giam-sat',
  'thao-luan-to',
  'sinh-hoat-chinh-tri',
  'le-phat-dong',
  'le-huong-ung',
  'le-cong-bo',
  'le-ban-giao',
  'le-ra-mat',
  'le-ky-niem',
  'le-don-nhan'
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
const handOver = syllable('trao')
const titles = new Phrases('danh hiệu, quyết định')
const goingOn = syllables('đã đang tiếp tục dành')
const indefinite = syllables('một những mỗi nhiều')
const inside = syllables('trong tại qua sau')
const determiners = syllables('một các những buổi cuộc cả')
/** Sentences that look back or elsewhere. */
const elsewhere = new Phrases('trước đó, trước đây, năm ngoái, cách đây, nhiều năm qua, thời gian qua, gần đây')
const speaking = new Phrases('phát biểu, khai mạc, báo cáo, trình bày, chỉ đạo, điều hành, thay mặt, trả lời')
const comma = syllable(',')
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
  // `Trước đó, phát biểu khai mạc hội nghị, ông A …`: earlier at the same one.
  if (speaking.startingAt(reader, reader.is(opener, comma) ? opener + 1 : opener, sentence.to) !== undefined)
    return false
  for (let at = opener; at < Math.min(sentence.to, opener + 8); at++)
    if (reader.is(at, dated) || reader.isNumber(at)) return true
  return heads.some((head) => isHeld(reader, head, sentence))
}

/**
 * Whether a sentence begins to tell of another event of another day, so that those who speak next spoke there: it looks
 * elsewhere and names an event and a time.
 */
export function opensElsewhere(context: EventContext, item: EventSentence): boolean {
  const {sentence, heads} = item
  if (heads.length === 0 || !looksElsewhere(context, item)) return false
  for (let at = sentence.from; at < sentence.to; at++)
    if (context.text.chart.startingAt('time', at) !== undefined) return true
  return false
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
  let first: Found | undefined
  let verb: Found | undefined
  let planned: Found | undefined
  /** Visits and talks that the headline names: what somebody says of one of them the article reports. */
  const above = new Set<string>()
  for (const item of sentences) {
    const {sentence, heads} = item
    const type = text.blocks[sentence.block]?.type
    if (type === 'headline')
      for (const {nominal, record} of heads)
        if (nominal && (record.group === 'visit' || record.group === 'talks')) above.add(record.id)
    if (type === 'headline' || looksElsewhere(context, item)) continue
    let isFar = false
    for (const head of heads) {
      if (!isGathering(reader, head)) continue
      if (!head.nominal || head.record.id === toMeet) {
        // `chuẩn bị cho kỳ họp khai mạc sáng 22/5`.
        if (isFar) continue
        if (isReal(context, head, sentence.from)) verb ??= {head, sentence}
        else if (reader.is(head.from - 1, will) && context.said[head.from] !== 1) planned ??= {head, sentence}
        continue
      }
      if (isDistant(reader, head, sentence.from)) {
        isFar = true
        continue
      }
      const isSaid = context.said[head.from] === 1
      if (!isSaid && isHeld(reader, head, sentence)) return {head, sentence}
      // Who speaks at a session speaks of it; other meetings that he names are others.
      if (!isSaid || reader.isOneOf(head.from, sessions) || above.has(head.record.id)) first ??= {head, sentence}
    }
    // What is told to a newspaper is told at no event, and what it speaks of is not reported.
    if (verb === undefined && opensInterview(context, sentence)) return undefined
  }
  return verb ?? first ?? planned ?? inHeadline(context, sentences)
}

interface Found {
  readonly head: EventHead
  readonly sentence: SegmentSentence
}

/**
 * The event that only the headline names: `Bí thư Thành ủy A tiếp Đại sứ B`, `Tập huấn cán bộ mặt trận`. What stands
 * below is then what was said there.
 */
function inHeadline(context: EventContext, sentences: readonly EventSentence[]): Found | undefined {
  for (const {sentence, heads} of sentences) {
    if (context.text.blocks[sentence.block]?.type !== 'headline') continue
    for (const head of heads) {
      if (!isGathering(context.reader, head) || isDistant(context.reader, head, sentence.from)) continue
      if (isTopic(context, head, sentence)) return {head, sentence}
    }
  }
  return undefined
}

/** `Tập huấn cán bộ mặt trận`, `Bí thư A đến thăm …`, `Chủ tịch B dự lễ …`: it opens the headline, or somebody does it. */
function isTopic(context: EventContext, head: EventHead, sentence: SegmentSentence): boolean {
  const {reader, speech} = context
  if (!head.nominal) {
    if (head.from === sentence.from) return !labours.has(head.record.id)
    let end = head.from
    while (end > sentence.from && reader.isOneOf(end - 1, coming)) end--
    return isPerson(speech.actors.endingAt(end)?.entity) || companyBefore(speech, end, sentence.from) !== undefined
  }
  return isHeld(reader, head, sentence) && roles.some((role) => role.read(context, sentence).length > 0)
}

const coming = syllables('đến tới đi về sang dự đã sẽ sắp đang bắt đầu kết thúc')

/** `trước thềm Đại hội XIV`, `Nghị quyết Đại hội`, `chuẩn bị cho kỳ họp`: it only gives the time or the occasion. */
function isDistant(reader: EventContext['reader'], head: EventHead, start: number): boolean {
  let at = head.from
  while (at > start && reader.isOneOf(at - 1, determiners)) at--
  return occasions.endingAt(reader, at, start) !== undefined
}

const occasions = new Phrases(
  `trước thềm, hướng tới, chào mừng, hướng về, tiến tới, chuẩn bị, chuẩn bị cho, phục vụ, nghị quyết, văn kiện, dự thảo văn kiện, nhiệm kỳ, thành công của,
  kết quả, kể từ, từ sau, báo cáo chính trị trình`
)

/** Not told by somebody, not planned, no everyday work; but where somebody by name `công bố`, `thị sát` it is an occasion. */
function isReal(context: EventContext, {from, to, record}: EventHead, start: number): boolean {
  const {reader, said} = context
  if (said[from] === 1 || reader.is(from - 1, will)) return false
  if (!labours.has(record.id) || decision.startingAt(reader, to) !== undefined) return true
  if (record.id === 'le-don-nhan') return reader.isCapital(to) || titles.startingAt(reader, to) !== undefined
  if (record.id === 'thao-luan-to') return isAssembly(context, from, start)
  if (record.id === 'le-cong-bo') return peopleBefore(context, from, start).length > 0
  return (record.id === 'kiem-tra' || record.id === 'bo-phieu') && doneBySomebody(context, from, start)
}

/** `Thủ tướng A đã tới thị sát`, `Chủ tịch B dẫn đầu đoàn công tác kiểm tra`. */
function doneBySomebody({reader, speech}: EventContext, from: number, start: number): boolean {
  let verb = from
  while (verb > start && reader.isOneOf(verb - 1, coming)) verb--
  // `đã có mặt tại xã A để kiểm tra`, `đến thành phố B kiểm tra`
  verb = movedFrom(speech, verb, start) ?? verb
  for (let at = verb; at > Math.max(start, verb - farthestLead) && !reader.isMark(at - 1); at--)
    verb = leading.endingAt(reader, at, start) ?? verb
  const search = findSubject(speech, verb, start, {unnamed: false})
  return search.kind === 'subject' && isPerson(search.subject.speaker.entity)
}

const leading = new Phrases('dẫn đầu, đã dẫn đầu, cùng đoàn, cùng đoàn công tác')
const farthestLead = 12

/** `Quốc hội tiếp tục thảo luận tại hội trường về …`: what an assembly does it does in session. */
function isAssembly({reader, speech}: EventContext, at: number, start: number): boolean {
  let end = at
  while (end > start && reader.isOneOf(end - 1, goingOn)) end--
  const entity = speech.actors.endingAt(end)?.entity
  return entity?.type === 'organization' && (entity.record?.branch ?? entity.branch) === 'assembly'
}

/** A gathering, a decoration that somebody hands over, or an election at which somebody votes. */
function isGathering(reader: EventContext['reader'], {record, from}: EventHead): boolean {
  if (gatherings.has(record.group) || record.id === 'bo-phieu') return true
  return record.id === 'trao-huan-chuong' && reader.is(from, handOver)
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
