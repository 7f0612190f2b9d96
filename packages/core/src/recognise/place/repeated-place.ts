import {defineConstruct} from '../construct.js'
import type {PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {isInsidePerson} from './person-shape.js'

/** Memorials are called after who or what they remember: `Khu di tích Bác Hồ`. */
const memorial = 'khu di tích'

const introduced = new WeakMap<Reader, ReadonlyMap<number, readonly Introduced[]>>()

interface Introduced {
  /** The name without its kind word. */
  readonly name: string
  readonly length: number
  readonly place: PlaceDraft
}

/**
 * A place that only the article knows, where it stands without the kind word that introduced it.
 *
 * ```text
 * xã Đồng Tâm, huyện Mỹ Đức … người dân Đồng Tâm
 * ^^^^^^^^^^^                           ^^^^^^^^
 * ```
 */
export const repeatedPlace = defineConstruct({
  name: 'repeated-place',
  type: 'place',
  triggers: {capitals: true},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const known = namesOf(reader).get(reader.id(at))
    const hit = known?.find(({name, length}) => reader.slice(at, at + length) === name)
    if (hit === undefined) return undefined
    const to = at + hit.length
    // `Đồng Tâm A`, `Nguyễn Đồng Tâm`: part of a longer name.
    if (reader.isCapital(to) && reader.isBeside(to)) return undefined
    if (at > reader.sentenceStart(at) && reader.isCapital(at - 1) && reader.isBeside(at)) return undefined
    if (isInsidePerson(reader, at, to) || reader.chart.overlaps({from: at, to}, ['organization', 'document']))
      return undefined
    const {level, name, records} = hit.place
    return {type: 'place', rule: 'repeated-place', from: at, to, level, name, records}
  }
})

/** Names of two syllables or more that stand behind a kind word, alone or in the name of a body. */
function namesOf(reader: Reader): ReadonlyMap<number, readonly Introduced[]> {
  let names = introduced.get(reader)
  if (names === undefined) {
    names = collect(reader)
    introduced.set(reader, names)
  }
  return names
}

function collect(reader: Reader): ReadonlyMap<number, readonly Introduced[]> {
  const names = new Map<number, Introduced[]>()
  const places = [
    ...reader.chart.all('place'),
    ...reader.chart.all('organization').flatMap(({place}) => (place === undefined ? [] : [place]))
  ]
  for (const place of places) {
    if (place.bare === true || place.records.length > 0 || place.level === 'street') continue
    if (place.word === memorial) continue
    const from = place.to - place.name.split(/[ -]/u).length
    const length = place.to - from
    if (length < 2 || from <= place.from || reader.slice(from, place.to) !== place.name) continue
    const id = reader.id(from)
    const list = names.get(id) ?? []
    if (!list.some(({name}) => name === place.name)) names.set(id, [...list, {name: place.name, length, place}])
  }
  return names
}
