import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {behindRemark} from '../remark.js'
import {bodiesByName} from './bodies-by-name.js'
import {readTail} from './tail.js'

const counts = syllables('các hai ba bốn năm sáu bảy tám')
const openers = syllables(': là gồm')
const joints = syllables(', ; và')
const firms: ReadonlySet<string> = new Set(['tap-doan', 'tong-cong-ty'])
/** No list is longer. */
const mostFirms = 24
/** `Dầu khí Việt Nam (gọi tắt là PVN)` */
const longestRemark = 8

/**
 * State groups that share one head: each name is a body of its own.
 *
 * ```text
 * 3 tập đoàn là Dầu khí Việt Nam, Hóa chất Việt Nam và Điện lực Việt Nam
 *               ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^
 * ```
 */
export const firmList = defineConstruct({
  name: 'firm-list',
  type: 'organization',
  triggers: {words: ['tập', 'tổng']},
  blockedBy: ['document'],
  read(reader, at) {
    const counted = at > reader.sentenceStart(at) && (reader.isOneOf(at - 1, counts) || reader.isNumber(at - 1))
    const kind = counted ? reader.longest('organizationKind', at) : undefined
    if (kind === undefined || !firms.has(kind.entry.record.id) || !reader.isOneOf(kind.to, openers)) return undefined
    const bodies = readList(reader, kind)
    return bodies.length > 1 ? bodies : undefined
  }
})

function readList(reader: Reader, kind: HitOf<'organizationKind'>): OrganizationDraft[] {
  const bodies: OrganizationDraft[] = []
  const end = reader.sentenceEnd(kind.to)
  for (let from = kind.to + 1; from < end && bodies.length < mostFirms; ) {
    const body = reader.isCapital(from) ? draft(reader, from, kind) : undefined
    if (body === undefined) break
    bodies.push(body)
    const to = behindRemark(reader, body.to, longestRemark)
    if (!reader.isOneOf(to, joints)) break
    from = to + 1
  }
  return bodies
}

function draft(reader: Reader, from: number, {entry}: HitOf<'organizationKind'>): OrganizationDraft | undefined {
  const {record} = entry
  const tail = readTail(reader, from, record, firmList.name, 0)
  // Without a country or a name of its own it may be any word with a capital.
  if (tail.to === from || !(tail.place?.level === 'country' || tail.named)) return undefined
  const name = [record.head, ...tail.words].join(' ')
  return {
    type: 'organization',
    rule: firmList.name,
    from,
    to: tail.to,
    kind: record.id,
    name,
    records: bodiesByName(reader.knowledge, `${record.head} ${reader.slice(from, tail.to)}`),
    abbreviated: tail.abbreviated,
    bare: false,
    stem: [record.head, ...tail.own].join(' '),
    branch: record.branch,
    ...(tail.place && {place: tail.place})
  }
}
