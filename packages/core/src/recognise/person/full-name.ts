import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {areGivenNames, isGivenName} from './given-name.js'
import {continuesRun, type NameShape, readShape} from './name-shape.js'
import {isPersonRather} from './place-or-person.js'
import {isPressPart} from './press-part.js'
import {isDoing, isPersonBehind, lookBefore, type Surroundings} from './surroundings.js'

/** No name that is Vietnamese in form has more syllables. */
const mostSyllables = 6

/**
 * A person's name in prose, without honorific, rank and position.
 *
 * ```text
 * > | Bí thư Thành ủy Phạm Quang Nghị yêu cầu
 *                     ^^^^^^^^^^^^^^^
 * ```
 *
 * The form proposes, the surroundings decide: a sure surname needs little, a surname that is a common word, a foreign
 * word or a run without surname needs an honorific, a rank or an office beside it.
 */
export const fullName = defineConstruct({
  name: 'full-name',
  type: 'person',
  triggers: {capitals: true},
  blockedBy: ['position', 'organization', 'document'],
  read(reader, at) {
    if (isPressPart(reader.text, at) || isTitle(reader, at)) return undefined
    const shape = readShape(reader, at)
    const before = lookBefore(reader, at)
    const to = accept(reader, at, shape, before)
    if (to === undefined) return undefined
    const {honorific, rank, degrees} = before.style
    return {
      type: 'person',
      rule: 'full-name',
      form: 'name',
      from: at,
      to,
      honorific,
      rank,
      degrees: degrees.length > 0 ? degrees : undefined,
      positions: []
    }
  }
})

/** Index behind the name, or nothing where the run is none. */
function accept(reader: Reader, from: number, shape: NameShape, before: Surroundings): number | undefined {
  const {styled, inOffice, listed, namesOther} = before
  const direct = styled || inOffice
  if (!direct && (namesOther || continuesRun(reader, from, shape))) return undefined
  const leader = reader.longest('foreignLeader', from)
  if (leader !== undefined && leader.to > from + 1) return Math.max(leader.to, shape.to)
  const to = nameEnd(reader, from, shape)
  const plain = inOffice && shape.surname === 'sure' && to - from > 2
  if (!styled && !plain && isPlace(reader, from, to)) return undefined
  if (shape.kind === 'minority') return to
  const told = direct || listed || isPersonBehind(reader, to)
  const words = to - from
  switch (shape.kind) {
    case 'initials':
      return told || isDoing(reader, to) || !reader.isSyllable(to - 1) ? to : undefined
    case 'transliterated':
      return told || shape.words > 1 ? to : undefined
    case 'foreign':
      return told && words > 1 && !reader.isUpper(from) ? to : undefined
  }
  if (words < 2 || words > mostSyllables) return undefined
  switch (shape.surname) {
    case 'sure':
      return words > 2 || told || isGivenName(reader, to - 1) || isDoing(reader, to) ? to : undefined
    case 'trap':
      return told || (words > 2 && areGivenNames(reader, from + 1, to)) ? to : undefined
    case 'none':
      return styled || (inOffice && isGivenName(reader, to - 1)) ? to : undefined
  }
}

/** A name of more than three syllables ends before a place that stands behind it. */
function nameEnd(reader: Reader, from: number, shape: NameShape): number {
  if (shape.kind !== 'kinh' && shape.kind !== 'foreign') return shape.to
  for (let at = from + 3; at < shape.to; at++) {
    const place = reader.chart.startingAt('place', at)
    if (place !== undefined && place.to > at + 1) return at
  }
  return shape.to
}

/** A honorific, rank, degree or title with a capital opens a phrase and is no name: `Đồng chí`, `Giám đốc`. */
function isTitle(reader: Reader, from: number): boolean {
  return reader.allHits(from).some(({entry: {type}}) => {
    return type === 'honorific' || type === 'rank' || type === 'degree' || type === 'office'
  })
}

/** Whether the whole run is a place, or the word belongs to one that stands before it. */
function isPlace(reader: Reader, from: number, to: number): boolean {
  const covering = reader.chart.covering('place', from)
  if (covering !== undefined) {
    if (covering.from < from) return true
    if (covering.to >= to) return !isPersonRather(reader, from, covering.to, covering.records)
  }
  const known = reader.hitsOf('place', from).filter((hit) => hit.to >= to)
  return (
    known.length > 0 &&
    !isPersonRather(
      reader,
      from,
      to,
      known.map(({entry}) => entry.record)
    )
  )
}
