import {findSubject} from '../../attribute/subject.js'
import type {Phrases} from '../../recognise/phrases.js'
import type {PersonEntityDraft} from '../../resolve/entity-draft.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {movedFrom} from '../company.js'
import type {EventContext, RoleReader, RoleReading} from '../event-context.js'
import {isCompound} from '../event-head.js'
import {type Frame, frames} from '../frames.js'
import {peopleBefore} from '../people-before.js'
import {peopleAt} from '../people-list.js'

const unreal = syllables(
  'không chưa cần phải nên để nhằm sự việc các những cuộc được bị nếu hãy mời của buổi lễ chuyến theo về muốn phòng nơi giờ thời ban tổ'
)
const to = syllables('với cho')
const goingOn = syllables('; , và')

/**
 * A verb of presence or of an act that only those present do, its subject and its object.
 *
 * ```text
 * > | Phó Bí thư Thành ủy Võ Công Trí đã trao quyết định cho ông Lê Minh Trung.
 *                         ^^^^^^^^^^^     ↑                      ^^^^^^^^^^^^^^
 * ```
 */
export const predicate: RoleReader = {
  name: 'predicate',
  read(context, sentence) {
    const {reader, said, speech} = context
    const readings: RoleReading[] = []
    let isMet = false
    for (let at = sentence.from; at < sentence.to; at++) {
      if (said[at] === 1 || speech.actors.at(at) !== undefined) continue
      let found: {frame: Frame; to: number} | undefined
      for (const frame of frames) {
        const end = frame.verbs.startingAt(reader, at, sentence.to)
        if (end === undefined || (found !== undefined && end <= found.to)) continue
        if (frame.complement === undefined || hasComplement(context, frame.complement, end, sentence.to))
          found = {frame, to: end}
      }
      if (found === undefined) continue
      const isUnreal = at > sentence.from && reader.isOneOf(at - 1, unreal)
      if (isUnreal && !isHeldMeeting(context, at) && !isCome(context, at, sentence.from)) continue
      const {frame, to: end} = found
      if (isCompound(reader, at, end) || (!context.preview && isPlanned(context, at, sentence.from))) continue
      if (isSent(context, at, sentence.from)) continue
      // `đồng chí A (giữa) trao …`, but not what stands behind a noun of the same form.
      const opens = at === sentence.from && frame.object !== undefined
      const actors = opens ? peopleBehindOpening(context, end, sentence.to) : peopleBefore(context, at, sentence.from)
      for (const entity of actors) readings.push({entity, role: frame.subject, at})
      const isOwn = readings.at(-1)?.at === at
      if (isOwn) isMet = frame.object !== undefined
      // `hội đàm với A; chào xã giao B; gặp C`: the subject of the first verb goes on.
      const goesOn = !isOwn && isMet && at > sentence.from && reader.isOneOf(at - 1, goingOn)
      const isShared = frame.mutual === true && !isOwn && hasUnnamedSubject(context, at, sentence.from)
      if ((isOwn || goesOn || isShared) && frame.object !== undefined) {
        const role = frame.object
        const object = objectStart(context, end, sentence.to)
        if (object !== undefined)
          for (const entity of peopleAt(context, object, sentence.to))
            if (!actors.includes(entity)) readings.push({entity, role, at})
      }
      if (frame.subject === 'attendee' && frame.object === undefined)
        for (const entity of companyBehind(context, end, sentence.to)) readings.push({entity, role: 'attendee', at})
      at = end - 1
    }
    return readings
  }
}

/** `Hàng nghìn thanh niên tham gia chương trình cùng với ông A và chị B`. */
function companyBehind(context: EventContext, from: number, end: number): PersonEntityDraft[] {
  const {reader, speech} = context
  for (let at = from; at < Math.min(end, from + farthestSubject) && !reader.isOneOf(at, stops); at++) {
    if (speech.actors.at(at) !== undefined || !reader.is(at, together)) continue
    const people = peopleAt(context, reader.is(at + 1, withWhom) ? at + 2 : at + 1, end)
    if (people.length > 0) return people
  }
  return []
}

const together = syllable('cùng')
const withWhom = syllable('với')
const stops = syllables('. ; : , ? !')

/** `Gặp Thủ tướng A, Chủ tịch Quốc hội B khẳng định …`: whoever does it stands behind the comma. */
function peopleBehindOpening(context: EventContext, from: number, end: number): PersonEntityDraft[] {
  const {reader, speech} = context
  for (let at = speech.actors.startingAt(from)?.to ?? from; at < Math.min(end, from + farthestSubject); at++) {
    if (!reader.is(at, comma)) continue
    const people = peopleAt(context, at + 1, end)
    if (people.length > 0) return people
  }
  return []
}

const comma = syllable(',')
const farthestSubject = 30

/** Whether one of the phrases stands right behind a verb or behind a number and such. */
function hasComplement({reader}: EventContext, phrases: Phrases, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + farthestComplement); at++) {
    const group = reader.longest('eventKind', at)?.entry.record.group
    const isGathering = group !== undefined && group !== 'personnel' && group !== 'election' && group !== 'act'
    if (phrases.startingAt(reader, at, end) !== undefined || isGathering) return true
    if (reader.isMark(at)) return false
  }
  return false
}

const farthestComplement = 3

/** `Quốc vương Bhutan hội đàm với`, `Đoàn công tác làm việc với`: somebody whom the article does not name. */
function hasUnnamedSubject({speech}: EventContext, at: number, start: number): boolean {
  const {kind} = findSubject(speech, at, start)
  return kind === 'subject' || kind === 'unknown'
}

/** `gửi lẵng hoa chúc mừng`: whoever sends something is not there. */
function isSent({reader}: EventContext, at: number, start: number): boolean {
  for (let token = at - 1; token >= Math.max(start, at - 5); token--) if (reader.is(token, sends)) return true
  return false
}

const sends = syllable('gửi')

/** `có các cuộc hội đàm với`: the noun is the object of `có`. */
function isHeldMeeting({reader}: EventContext, at: number): boolean {
  if (!reader.isOneOf(at - 1, meetings)) return false
  return reader.is(at - 2, have) || reader.is(at - 3, have)
}

/** `đã đến khu vực bỏ phiếu số 2 để bỏ phiếu`: whoever came for it does it. */
function isCome({reader, speech}: EventContext, at: number, start: number): boolean {
  if (!reader.is(at - 1, inOrderTo)) return false
  const way = movedFrom(speech, at - 1, start)
  return way !== undefined && reader.is(way - 1, already)
}

const inOrderTo = syllable('để')
const already = syllable('đã')
const meetings = syllables('cuộc buổi')
const have = syllable('có')

/** `sẽ có cuộc hội đàm với …`: it has not happened yet. */
function isPlanned({reader}: EventContext, at: number, start: number): boolean {
  for (let token = at - 1; token >= Math.max(start, at - 3); token--) if (reader.is(token, will)) return true
  return false
}

const will = syllable('sẽ')

/** Where the people begin to whom it is done: right behind the verb, or behind `cho`, `với`. */
function objectStart({reader, speech}: EventContext, from: number, end: number): number | undefined {
  if (speech.actors.startingAt(from) !== undefined) return from
  for (let at = from; at < Math.min(end, from + farthestObject); at++) {
    if (reader.isMark(at)) return undefined
    if (reader.isOneOf(at, to)) return at + 1
  }
  return undefined
}

const farthestObject = 14
