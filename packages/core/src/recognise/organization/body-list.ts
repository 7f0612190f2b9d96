import type {Field} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {bodiesByName} from './bodies-by-name.js'
import {readBody} from './body.js'

const counts = syllables('các hai ba bốn năm sáu liên')
const colon = syllable(':')
const joints = syllables(', ; và -')
/** No list is longer. */
const mostBodies = 24

/**
 * Bodies that share one head: each field after the first is a body of its own.
 *
 * ```text
 * các Bộ: Công Thương, Quốc phòng và Công an
 *         ^^^^^^^^^^^  ^^^^^^^^^^    ^^^^^^^
 * các Bộ Quốc phòng, Công an
 *     ^^^^^^^^^^^^^  ^^^^^^^
 * ```
 */
export const bodyList = defineConstruct({
  name: 'body-list',
  type: 'organization',
  triggers: {words: ['Bộ', 'Sở', 'Ban', 'Cục', 'Vụ', 'Ủy', 'UB']},
  blockedBy: ['document'],
  read(reader, at) {
    const counted = at > reader.sentenceStart(at) && reader.isOneOf(at - 1, counts)
    for (const kind of reader.hitsOf('organizationKind', at)) {
      if (!kind.entry.record.takes.includes('field') || !(counted || isMinistry(reader, at, kind))) continue
      const bodies = readList(reader, at, kind, counted)
      if (bodies.length > 1) return bodies
    }
    return undefined
  }
})

/** `Bộ Công an và Quốc phòng`: ministries share their head without a word that counts them. */
function isMinistry(reader: Reader, at: number, {entry}: HitOf<'organizationKind'>): boolean {
  return entry.record.id === 'bo' && reader.isCapital(at)
}

/** Without a word that counts them, each must be a ministry that the knowledge has. */
function readList(reader: Reader, at: number, kind: HitOf<'organizationKind'>, counted: boolean): OrganizationDraft[] {
  const hasColon = reader.is(kind.to, colon)
  const bodies: OrganizationDraft[] = []
  const end = reader.sentenceEnd(at)
  let from = hasColon ? kind.to + 1 : kind.to
  while (from < end && bodies.length < mostBodies) {
    // A body with a head of its own stands among them: `các bộ: Quốc phòng, Bộ Nội vụ`.
    const own = bodies.length > 0 ? readBody(reader, from, bodyList.name) : undefined
    const field = reader.isCapital(from) ? reader.longest('field', from) : undefined
    if (own !== undefined && !own.bare && own.to > (field?.to ?? 0)) bodies.push(own)
    else if (field !== undefined) {
      const body = draft(reader, bodies.length === 0 && !hasColon ? at : from, kind, field)
      if (!counted && (body.records.length === 0 || isUnit(reader, field.to))) break
      bodies.push(body)
    } else break
    const {to} = bodies.at(-1) as OrganizationDraft
    if (!reader.isOneOf(to, joints)) break
    from = reader.isOneOf(to + 1, joints) ? to + 2 : to + 1
  }
  return bodies
}

/** `Bộ Nội vụ, Công an tỉnh`: the field is the head of a local body. */
function isUnit(reader: Reader, at: number): boolean {
  return reader.longest('placeKind', at) !== undefined || reader.longest('place', at) !== undefined
}

function draft(
  reader: Reader,
  from: number,
  {entry}: HitOf<'organizationKind'>,
  field: HitOf<'field'>
): OrganizationDraft {
  const name = `${entry.record.head} ${(field.entry.record as Field).text}`
  return {
    type: 'organization',
    rule: bodyList.name,
    from,
    to: field.to,
    kind: entry.record.id,
    name,
    records: bodiesByName(reader.knowledge, name),
    abbreviated: field.entry.abbreviated,
    bare: false
  }
}
