import {defineConstruct} from '../construct.js'
import type {PersonDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {continuesRun, type NameShape, readShape} from './name-shape.js'
import {isPressPart} from './press-part.js'
import {readStyle, type Style} from './style.js'
import {isDoing, isNamedAfter, isPersonBefore, isPersonBehind} from './surroundings.js'

/**
 * A person's name in prose, without honorific, rank and position.
 *
 * ```text
 * > | Bí thư Thành ủy Phạm Quang Nghị yêu cầu
 *                     ^^^^^^^^^^^^^^^
 * ```
 *
 * The form proposes, the surroundings decide: a sure surname needs little, a surname that is a common word or a run
 * without surname needs an honorific, a rank or an office beside it.
 */
export const fullName = defineConstruct({
  name: 'full-name',
  type: 'person',
  triggers: {capitals: true},
  blockedBy: ['position', 'organization', 'document'],
  read(reader, at) {
    if (isPressPart(reader.text, at)) return undefined
    const shape = readShape(reader, at)
    if (shape === undefined) return undefined
    const style = readStyle(reader, at)
    const name = accept(reader, at, shape, style)
    if (name === undefined) return undefined
    return person(name, style)
  }
})

function person({from, to}: {from: number; to: number}, style: Style): PersonDraft {
  const {honorific, rank, degrees} = style
  return {
    type: 'person',
    rule: 'full-name',
    form: 'name',
    from,
    to,
    honorific,
    rank,
    degrees: degrees.length > 0 ? degrees : undefined,
    positions: []
  }
}

function accept(reader: Reader, from: number, shape: NameShape, style: Style): {from: number; to: number} | undefined {
  const before = isPersonBefore(reader, from, style)
  const direct = style.from < from || reader.chart.endingAt('position', from) !== undefined
  if (!before && (isNamedAfter(reader, from) || continuesRun(reader, from))) return undefined
  if (isPhrase(reader, from)) return undefined
  const to = nameEnd(reader, from, shape)
  if (!direct && isPlace(reader, from, to)) return undefined
  const evidence = before || isPersonBehind(reader, to)
  const known = leaderEnd(reader, from)
  if (known !== undefined) return {from, to: Math.max(known, to)}
  const words = to - from
  switch (shape.kind) {
    case 'minority':
      return {from, to}
    case 'initials':
      return evidence || isDoing(reader, to) || !reader.isSyllable(to - 1) ? {from, to} : undefined
    case 'transliterated':
      return (evidence && !isPlace(reader, from, to)) || shape.words > 1 ? {from, to} : undefined
    case 'foreign':
      return evidence && words > 1 && !(isPlace(reader, from, to) || reader.isUpper(from)) ? {from, to} : undefined
    case 'kinh':
      break
  }
  if (words < 2 || words > 6) return undefined
  if (shape.surname === 'sure') {
    if (words > 2 || evidence || isDoing(reader, to) || isGivenName(reader, to - 1)) return {from, to}
    return undefined
  }
  if (evidence && words <= 5 && (direct || shape.surname === 'trap')) return {from, to}
  if (shape.surname === 'trap' && words > 2 && areGivenNames(reader, from + 1, to)) return {from, to}
  return undefined
}

/** A name of more than four syllables ends before a place that stands behind it. */
function nameEnd(reader: Reader, from: number, shape: NameShape): number {
  if (shape.kind !== 'kinh' && shape.kind !== 'foreign') return shape.to
  for (let at = from + 3; at < shape.to; at++) {
    const place = reader.chart.startingAt('place', at)
    if (place !== undefined && place.to > at + 1) return at
  }
  return shape.to
}

/** An honorific, a rank or a title with a capital opens a phrase and is no name: `Đồng chí`, `Bà con`. */
function isPhrase(reader: Reader, from: number): boolean {
  return reader.allHits(from).some(({to, entry}) => {
    const {type} = entry
    if (type === 'honorific' || type === 'rank' || type === 'degree') return true
    return type === 'office'
  })
}

/** Whether the whole run is a place, or starts with one. */
function isPlace(reader: Reader, from: number, to: number): boolean {
  const covering = reader.chart.covering('place', from)
  if (covering !== undefined && (covering.from < from || covering.to >= to)) return true
  return reader.hitsOf('place', from).some((hit) => hit.to >= to)
}

function leaderEnd(reader: Reader, from: number): number | undefined {
  const hit = reader.longest('foreignLeader', from)
  return hit !== undefined && hit.to > from + 1 ? hit.to : undefined
}

function isGivenName(reader: Reader, at: number): boolean {
  return reader.hitsOf('givenName', at).some(({entry}) => entry.record.evidence === 'strong')
}

function areGivenNames(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.hitsOf('givenName', at).length === 0) return false
  return true
}
