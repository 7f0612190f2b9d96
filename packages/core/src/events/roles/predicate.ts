import {findSubject} from '../../attribute/subject.js'
import type {Phrases} from '../../recognise/phrases.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {EventContext, RoleReader, RoleReading} from '../event-context.js'
import {isCompound} from '../event-head.js'
import {type Frame, frames} from '../frames.js'
import {peopleAt, peopleBefore} from '../people-list.js'

const unreal = syllables(
  'không chưa cần phải nên để nhằm sự việc các những cuộc được bị nếu hãy mời của buổi lễ chuyến theo về muốn phòng nơi giờ thời'
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
      if (found === undefined || (at > sentence.from && reader.isOneOf(at - 1, unreal) && !isHeldMeeting(context, at)))
        continue
      const {frame, to: end} = found
      if (isCompound(reader, at, end) || (!context.preview && isPlanned(context, at, sentence.from))) continue
      if (isSent(context, at, sentence.from)) continue
      // `đồng chí A (giữa) trao …`, but not what stands behind a noun of the same form.
      for (const entity of peopleBefore(context, at, sentence.from)) readings.push({entity, role: frame.subject, at})
      const isOwn = readings.at(-1)?.at === at
      if (isOwn) isMet = frame.object !== undefined
      // `hội đàm với A; chào xã giao B; gặp C`: the subject of the first verb goes on.
      const goesOn = !isOwn && isMet && at > sentence.from && reader.isOneOf(at - 1, goingOn)
      const isShared = frame.mutual === true && !isOwn && hasUnnamedSubject(context, at, sentence.from)
      if ((isOwn || goesOn || isShared) && frame.object !== undefined) {
        const role = frame.object
        const object = objectStart(context, end, sentence.to)
        if (object !== undefined)
          for (const entity of peopleAt(context, object, sentence.to)) readings.push({entity, role, at})
      }
      at = end - 1
    }
    return readings
  }
}

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
