import {syllable} from '../../tokenise/syllables.js'
import type {PlaceDraft} from '../draft.js'
import {isPersonRather} from '../person/place-or-person.js'
import {startsName} from '../person/starts-name.js'
import type {Reader} from '../reader.js'

/** A place that stands for a body: `Chủ tịch Hà Nội`, `Bí thư phường Điện Dương`, `Thủ tướng Lào`. */
export interface Seat {
  readonly to: number
  readonly draft?: PlaceDraft
}

const state = syllable('nước')
const mostWords = 3

/**
 * Read the place that stands in the body's stead behind a title.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the title.
 * @param limit
 *   End of the sentence.
 */
export function readSeat(reader: Reader, at: number, limit: number): Seat | undefined {
  if (at >= limit) return undefined
  if (reader.is(at, state)) return readState(reader, at, limit)
  const draft = reader.chart.startingAt('place', at)
  if (draft !== undefined) {
    if (isPersonRather(reader, at, draft.to, draft.records)) return undefined
    const person = draft.records.length === 0 ? personIn(reader, at, draft.to) : undefined
    if (person !== undefined) return person > at ? {to: person} : undefined
    return draft.bare === true && !reader.isCapital(at) ? undefined : {to: draft.to, draft}
  }
  const known = reader.longest('place', at)
  if (known !== undefined && !isPersonRather(reader, at, known.to, [known.entry.record])) return {to: known.to}
  if (startsName(reader, at)) return undefined
  const kind = reader.longest('placeKind', at)
  if (kind === undefined || kind.to >= limit) return undefined
  const {to} = kind
  if (reader.isNumber(to)) return {to: to + 1}
  const behind = reader.longest('place', to)
  if (behind !== undefined) return {to: behind.to}
  const end = runEnd(reader, to, limit)
  return end > to && personIn(reader, to, end) === undefined ? {to: end} : undefined
}

/**
 * Read a state behind a body or a field: `Chính phủ nước CHDCND Lào`, `Bộ trưởng Ngoại giao Mỹ`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the body.
 * @param limit
 *   End of the sentence.
 */
export function readState(reader: Reader, at: number, limit: number): Seat | undefined {
  if (at >= limit) return undefined
  const from = reader.is(at, state) ? at + 1 : at
  const draft = reader.chart.startingAt('place', at) ?? reader.chart.startingAt('place', from)
  if (draft !== undefined && draft.level === 'country' && draft.records.length > 0) return {to: draft.to, draft}
  const known = reader.hitsOf('place', from).find(({entry}) => entry.record.level === 'country')
  return known && {to: known.to}
}

/** `Chủ tịch xã Trần Văn An`: an unknown place with the form of a person's name is a person behind an office. */
function personIn(reader: Reader, from: number, to: number): number | undefined {
  let at = from
  while (at < to && !reader.isCapital(at)) at++
  return to - at > 2 && startsName(reader, at) ? at : undefined
}

/** An unknown name behind a kind word; a surname in it starts a person. */
function runEnd(reader: Reader, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + mostWords && reader.isCapital(to) && reader.isBeside(to)) {
    if (to > from && startsName(reader, to)) break
    to++
  }
  return to
}
