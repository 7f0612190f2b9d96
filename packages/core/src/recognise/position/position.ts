import type {Office} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {PositionDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {type Body, readBody} from './body.js'
import {readStatus} from './status.js'

const colon = syllables(': ;')
const plurals = syllables('các những nhiều mọi đông toàn')

/**
 * An office as written: status, title, rank word, body.
 *
 * ```text
 * > | nguyên Phó Bí thư Thường trực Thành ủy Nguyễn Công Soái
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Which titles there are, and what may follow each, is data (`offices`); bodies and places have been recognised before.
 */
export const position = defineConstruct({
  name: 'position',
  type: 'position',
  triggers: {lexicon: ['office']},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const best = longestReading(reader, at)
    if (best === undefined) return undefined
    const {hit, body} = best
    const {record} = hit.entry
    if (isGroup(reader, at, body.to, record)) return undefined
    const {from, status} = readStatus(reader, at)
    const organization = body.organization ?? organizationIn(reader, at, body.to)
    return {
      type: 'position',
      rule: 'position',
      from,
      to: body.to,
      record,
      title: reader.slice(at, organization !== undefined && organization.from > at ? organization.from : hit.to),
      organization,
      place: body.place,
      status
    }
  }
})

/** Of all titles that start here the one that reads furthest with its body; of equals the longest title. */
function longestReading(reader: Reader, at: number): {hit: HitOf<'office'>; body: Body} | undefined {
  let best: {hit: HitOf<'office'>; body: Body} | undefined
  for (const hit of reader.hitsOf('office', at)) {
    const body = readBody(reader, at, hit.to, hit.entry.record)
    if (!body.found && !hit.entry.record.alone) continue
    if (best === undefined || body.to > best.body.to) best = {hit, body}
  }
  return best
}

/** A body in the title itself: `Ủy viên Bộ Chính trị`. */
function organizationIn(reader: Reader, from: number, to: number): PositionDraft['organization'] {
  return reader.chart.endingAt('organization', to) ?? inside(reader, from, to)
}

function inside(reader: Reader, from: number, to: number): PositionDraft['organization'] {
  for (let at = from + 1; at < to; at++) {
    const organization = reader.chart.startingAt('organization', at)
    if (organization !== undefined && organization.to <= to) return organization
  }
  return undefined
}

/** Many holders without a name, in small letters: `các đại biểu Quốc hội`, `nhiều bộ trưởng`. A list may follow a colon. */
function isGroup(reader: Reader, at: number, to: number, {role}: Office): boolean {
  if (reader.isCapital(at) || reader.isOneOf(to, colon)) return false
  if (role !== 'member' && role !== 'staff') return false
  if (reader.isCapital(to)) return false
  const before = at - 1
  return before >= reader.sentenceStart(at) && (reader.isOneOf(before, plurals) || reader.isNumber(before))
}
