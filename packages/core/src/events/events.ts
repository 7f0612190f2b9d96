import type {AttributedText} from '../attribute/attribute.js'
import {channelBefore} from '../attribute/cue.js'
import type {StatementDraft} from '../attribute/statement-draft.js'
import {hasWriter} from '../attribute/writing.js'
import {Phrases} from '../recognise/phrases.js'
import type {EntityDraft} from '../resolve/entity-draft.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable} from '../tokenise/syllables.js'
import {issuing} from './acts/issuing.js'
import {personnel} from './acts/personnel.js'
import {documentsOf} from './documents.js'
import {type EventContext, eventContext, isPerson, type RoleReading} from './event-context.js'
import type {EventDraft} from './event-draft.js'
import type {EventHead} from './event-head.js'
import {eventName} from './event-name.js'
import {opensInterview} from './interview.js'
import {type EventSentence, eventSentences, isAny, looksElsewhere, opensElsewhere, reportedEvent} from './meeting.js'
import {ownersOf} from './owners.js'
import {roles} from './roles/index.js'
import {opensAnotherEvent} from './shift.js'
import {eventPlace, eventTime, isLongBefore} from './time-place.js'

/** The text with everything that was read of it. */
export interface ReadText extends AttributedText {
  readonly events: EventDraft[]
}

/**
 * Seventh stage: statements and entities in, events with their roles out.
 *
 * The gathering that the article reports comes first, others of the same day behind it, then acts: documents issued,
 * offices given and taken, penalties. Events that the article only looks back at are left out.
 *
 * @param text
 *   The text with its mentions, entities and statements.
 */
export function findEvents(text: AttributedText): ReadText {
  const context = eventContext(text)
  const sentences = eventSentences(context)
  const events = gatherings(context, sentences)
  const acts = new Map<string, EventDraft>()
  const numbers = new Map(text.registry.entities.map((entity, index) => [entity, index]))
  /** The same act told twice is done to the same people and documents; who did it may stand in one sentence only. */
  const keyOf = ({kind, participants, documents}: EventDraft) =>
    [
      kind,
      ...[...participants, ...documents].filter(isAffected).map(({entity, role}) => `${role} ${numbers.get(entity)}`)
    ].join(' ')
  for (const {sentence} of sentences) {
    if (text.blocks[sentence.block]?.type === 'headline') continue
    for (const act of [...issuing(context, sentence), ...personnel(context, sentence)]) {
      const key = keyOf(act)
      const same = acts.get(key)
      if (same === undefined) {
        acts.set(key, act)
        events.push(act)
      } else {
        same.mentions.push(...act.mentions)
        for (const {entity, role} of act.participants) addRole(same, {entity, role, at: sentence.from})
      }
    }
  }
  return {...text, events}
}

function isAffected({role}: {role: string}): boolean {
  return role !== 'organizer' && role !== 'signatory'
}

function gatherings(context: EventContext, sentences: readonly EventSentence[]): EventDraft[] {
  const {text} = context
  const reported = reportedEvent(context, sentences)
  if (reported === undefined) return []
  context.preview = isPreview(context, reported.sentence)
  const main = draftOf(context, reported.head, reported.sentence)
  main.time ??= sentences
    .slice(0, 6)
    .filter((item) => !looksElsewhere(context, item))
    .map(({sentence}) => eventTime(context, sentence))
    .find((time) => time !== undefined)
  const events = [main]
  const said = statementsBySentence(context)
  // Where only the headline tells who met, those quoted below may have spoken elsewhere.
  let isNamedAbove = false
  /** Who spoke to a newspaper, not at the event. */
  const interviewed = new Set<EntityDraft>()
  let current = main
  /** Where the article tells of a meeting of another day: the block, and for how many sentences more. */
  let elsewhere: {block: number; left: number} | undefined
  for (const item of sentences) {
    const {sentence, heads} = item
    const type = text.blocks[sentence.block]?.type
    if (opensElsewhere(context, item)) elsewhere = {block: sentence.block, left: longestAside}
    else if (
      elsewhere !== undefined &&
      (elsewhere.block !== sentence.block || heads.some(({nominal}) => nominal) || elsewhere.left-- === 0)
    )
      elsewhere = undefined
    const aside = elsewhere !== undefined || looksElsewhere(context, item) || isLongBefore(context, sentence, main.time)
    const isElsewhere = type === 'headline' && sentence !== reported.sentence
    const isOutside = aside || (isElsewhere && !heads.some(({record}) => isSameKind(record.id, main.kindId)))
    const readings = isOutside ? [] : roles.flatMap((role) => role.read(context, sentence))
    const own = heads.find(({record, nominal}) => nominal && record.id === main.kindId)
    const head = heads[0]
    const isOther = head !== undefined && readings.length > 0 && sentence.from > reported.sentence.from
    if (isOther && opensAnotherEvent(context, sentence)) {
      current = draftOf(context, head, sentence)
      events.push(current)
    } else if (own !== undefined && events.length === 1) current = main
    // The words that the event was made of stand in it already; each later head stands in no event yet.
    const first = current.mentions[0]?.from
    for (const head of heads)
      if (head.nominal && !aside && head.from !== first && !isAny(context.reader, head))
        current.mentions.push({from: head.from, to: head.to})
    for (const reading of readings) addRole(current, reading)
    if (sentence === reported.sentence)
      for (const reading of ownersIn(context, item, reported.head, main.participants.length > 0)) addRole(main, reading)
    if (type === 'headline' && !isElsewhere) isNamedAbove ||= main.participants.length > 0
    const told = current.kind !== pressConference && !isBeside(context, sentence) && opensInterview(context, sentence)
    for (const statement of said.get(text.sentenceOf[sentence.from] as number) ?? []) {
      current.statements.push(statement)
      const {entity} = statement.speaker
      if (told && entity !== undefined) interviewed.add(entity)
      if (entity !== undefined && interviewed.has(entity)) continue
      if (isWritten(context, statement, sentence.from)) continue
      if (type !== 'headline' && !aside && !isNamedAbove && isPerson(entity))
        addRole(current, {entity, role: 'speaker', at: sentence.from})
    }
    if (!aside) for (const document of documentsOf(context, sentence)) addDocument(current, document)
  }
  for (const event of events) event.mentions.sort((a, b) => a.from - b.from)
  return events.filter(({participants, documents}) => participants.length > 0 || documents.length > 0)
}

/**
 * Who made the visit or met, as the words for the event say; where nobody else was at it, also as those for the event
 * that it was part of do: `Hai bên ký kết 32 văn kiện trong chuyến thăm của Thủ tướng A`.
 */
function ownersIn(context: EventContext, {sentence, heads}: EventSentence, own: EventHead, isKnown: boolean) {
  const owners = ownersOf(context, own, sentence)
  if (owners.length > 0 || isKnown) return owners
  return heads.filter(({from}) => context.said[from] !== 1).flatMap((head) => ownersOf(context, head, sentence))
}

/** `ra 2 văn bản yêu cầu …`, `Chủ tịch tỉnh khi đó là ông A đã đề nghị …`: said in writing, or long ago. */
function isWritten({reader, speech}: EventContext, {cue}: StatementDraft, start: number): boolean {
  if (cue === undefined) return false
  if (channelBefore(reader, cue.from, start) !== undefined || hasWriter(speech, cue, start)) return true
  for (let at = start; at < cue.from; at++) if (atThatTime.startingAt(reader, at, cue.from) !== undefined) return true
  return false
}

const atThatTime = new Phrases('khi đó là, lúc đó là, lúc bấy giờ là, khi ấy là, lúc ấy là, hồi đó là')
/** So many sentences behind it still tell of the other meeting. */
const longestAside = 6

/** `hội nghị` and `hội nghị tổng kết`: the headline is shorter than the story. */
function isSameKind(id: string, other: string): boolean {
  return id === other || other.startsWith(`${id}-`) || id.startsWith(`${other}-`)
}

/** `Bên lề kỳ họp, trao đổi với phóng viên …`: he was there. */
function isBeside({reader}: EventContext, {from, to}: SegmentSentence): boolean {
  for (let at = from; at < to; at++) if (beside.startingAt(reader, at, to) !== undefined) return true
  return false
}

const beside = new Phrases(
  'bên lề, bên hành lang, tại hành lang, sau hội nghị, sau cuộc họp, sau phiên họp, sau buổi lễ'
)
const pressConference = 'họp báo'

/** Whether the sentence that introduces the event says that it will be. */
function isPreview({reader}: EventContext, {from, to}: SegmentSentence): boolean {
  for (let at = from; at < to; at++) if (reader.is(at, will)) return true
  return false
}

const will = syllable('sẽ')

/** Speech that was given at an event, not found in papers or said elsewhere, by the sentence it stands in. */
function statementsBySentence({text}: EventContext): Map<number, StatementDraft[]> {
  const result = new Map<number, StatementDraft[]>()
  for (const statement of text.statements) {
    if (statement.rule === 'according-to' || statement.within !== undefined) continue
    const at = statement.cue?.from ?? statement.contents[0]?.from
    if (at === undefined) continue
    const sentence = text.sentenceOf[at] as number
    const list = result.get(sentence)
    if (list === undefined) result.set(sentence, [statement])
    else list.push(statement)
  }
  return result
}

function draftOf(context: EventContext, head: EventHead, sentence: SegmentSentence): EventDraft & {kindId: string} {
  const time = eventTime(context, sentence)
  const place = eventPlace(context, sentence)
  const name = head.nominal ? eventName(context.reader, head, sentence.to) : undefined
  return {
    rule: head.nominal ? 'gathering' : 'gathering-verb',
    kind: head.record.name,
    kindId: head.record.id,
    participants: [],
    documents: [],
    mentions: [{from: head.from, to: head.to}],
    statements: [],
    ...(name !== undefined && {name}),
    ...(time && {time}),
    ...(place && {place}),
    ...(head.record.plover !== undefined && {plover: {event: head.record.plover}})
  }
}

/** What an event has of each entity: an article may name thousands. */
const parts = new WeakMap<EventDraft, Map<EntityDraft, {role: string}>>()

function partsOf(event: EventDraft): Map<EntityDraft, {role: string}> {
  let known = parts.get(event)
  if (known === undefined) {
    known = new Map([...event.participants, ...event.documents].map((part) => [part.entity, part]))
    parts.set(event, known)
  }
  return known
}

/** Of several roles of one person the first stays, but who chairs chairs. */
function addRole(event: EventDraft, {entity, role}: RoleReading): void {
  const all = partsOf(event)
  const known = all.get(entity)
  if (known === undefined) {
    const participant = {entity, role}
    event.participants.push(participant)
    all.set(entity, participant)
  } else if (role === 'chair' || role === 'co-chair') known.role = role
}

function addDocument(event: EventDraft, document: EventDraft['documents'][number]): void {
  const all = partsOf(event)
  if (all.has(document.entity)) return
  event.documents.push(document)
  all.set(document.entity, document)
}
