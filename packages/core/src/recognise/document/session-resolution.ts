import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {readBody} from '../organization/body.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {readMonthName} from '../time/month-name.js'
import {readYearBehind} from '../time/year-behind.js'
import {readKind} from './kind.js'
import {roman} from './roman.js'
import {readOrdinal, readTerm} from './term.js'

const sessions = new Phrases('kỳ họp')
const meetings = new Phrases('phiên họp chính phủ thường kỳ, phiên họp thường kỳ, phiên họp chính phủ')
const conferences = new Phrases('hội nghị, của hội nghị')
const thang = syllable('tháng')

/**
 * Nghị quyết kỳ họp, phiên họp: the resolution of a session of an assembly or of a monthly meeting of the Government.
 *
 * ```text
 * > | Nghị quyết kỳ họp thứ 9
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const sessionResolution = defineConstruct({
  name: 'session-resolution',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind?.type.id !== 'nghi-quyet') return undefined
    const session = readSession(reader, kind.to) ?? readMeeting(reader, kind.to) ?? readConference(reader, kind.to)
    if (session === undefined) return undefined
    const canonical = `Nghị quyết ${session.name}`
    return {
      type: 'document',
      rule: 'session-resolution',
      from: at,
      to: session.to,
      kind: kind.type.id,
      form: 'name',
      canonical,
      name: canonical,
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})

function readSession(reader: Reader, at: number): {name: string; to: number} | undefined {
  const to = sessions.startingAt(reader, at)
  const ordinal = to === undefined ? undefined : readOrdinal(reader, to)
  return ordinal && {name: `kỳ họp thứ ${ordinal.value}`, to: ordinal.to}
}

/** `Hội nghị Ủy ban Trung ương MTTQ Việt Nam lần thứ 4 (khóa VI)`, `Hội nghị lần thứ 3 Tỉnh ủy Nghệ An`. */
function readConference(reader: Reader, at: number): {name: string; to: number} | undefined {
  const head = conferences.startingAt(reader, at)
  if (head === undefined) return undefined
  const before = readOrdinal(reader, head)
  const body = readBody(reader, before?.to ?? head, 'owner')
  const ordinal = before ?? (body && readOrdinal(reader, body.to))
  if (body === undefined || ordinal === undefined) return undefined
  const end = Math.max(body.to, ordinal.to)
  const term = readTerm(reader, end)
  const inTerm = term === undefined ? '' : ` khóa ${roman(term.value)}`
  return {name: `Hội nghị lần thứ ${ordinal.value} ${body.name}${inTerm}`, to: term?.to ?? end}
}

/** `phiên họp Chính phủ thường kỳ tháng 1/2017` */
function readMeeting(reader: Reader, at: number): {name: string; to: number} | undefined {
  const head = meetings.startingAt(reader, at)
  if (head === undefined || !reader.is(head, thang)) return undefined
  const month = readMonthName(reader, head + 1)
  if (month === undefined) return undefined
  const to = readYearBehind(reader, month.to)?.to ?? month.to
  return {name: reader.slice(at, to), to}
}
