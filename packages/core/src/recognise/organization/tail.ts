import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {OrganizationDraft, PlaceDraft} from '../draft.js'
import {readPlaceName} from '../place/place-name.js'
import type {Reader} from '../reader.js'
import {readBody} from './body.js'
import {readField} from './field.js'
import {readProperName} from './proper-name.js'
import {readUnitNumber} from './unit-number.js'

/** What follows the head of a body's name. */
export interface Tail {
  /** Index behind its last token. */
  to: number
  /** Its parts in full. */
  words: string[]
  /** Whether a part names something: a field with a capital, a place, a number. */
  proper: boolean
  abbreviated: boolean
  owner?: OrganizationDraft
  place?: PlaceDraft
}

const of = syllable('của')
const from = syllables('thuộc')
const at = syllable('tại')
const mission: ReadonlySet<string> = new Set(['dai-su-quan', 'lanh-su-quan'])

/**
 * Read what follows the head of a body's name, as far as its kind takes it.
 *
 * @param reader
 *   The text.
 * @param start
 *   Index behind the head.
 * @param kind
 *   The kind that the head says.
 * @param rule
 *   Name of the construct that asks.
 * @param depth
 *   How many names it stands inside.
 */
export function readTail(reader: Reader, start: number, kind: OrganizationKind, rule: string, depth: number): Tail {
  const tail: Tail = {to: start, words: [], proper: false, abbreviated: false}
  const takes = new Set(kind.takes)
  const end = reader.sentenceEnd(start - 1)
  if (start >= end || !reader.isBeside(start)) return tail
  if (takes.has('number')) addNumber(reader, tail)
  if (takes.has('field')) addField(reader, tail)
  if (takes.has('proper')) addProper(reader, tail, kind)
  if (takes.has('number') && tail.to > start && !tail.words.some((word) => /\d/u.test(word))) addNumber(reader, tail)
  if (takes.has('owner')) addOwner(reader, tail, rule, depth)
  if (tail.owner === undefined && (takes.has('place') || tail.to > start)) addPlace(reader, tail, kind, rule)
  return tail
}

function addNumber(reader: Reader, tail: Tail): void {
  const to = readUnitNumber(reader, tail.to)
  if (to === undefined) return
  tail.words.push(reader.slice(tail.to, to))
  tail.to = to
  tail.proper = true
}

function addField(reader: Reader, tail: Tail): void {
  const field = readField(reader, tail.to)
  if (field === undefined) return
  tail.words.push(field.text)
  tail.to = field.to
  tail.proper ||= field.capital
  tail.abbreviated ||= field.abbreviated
}

function addProper(reader: Reader, tail: Tail, kind: OrganizationKind): void {
  const to = readProperName(reader, tail.to, kind)
  if (to === tail.to) return
  tail.words.push(reader.slice(tail.to, to))
  tail.to = to
  tail.proper = true
}

function addOwner(reader: Reader, tail: Tail, rule: string, depth: number): void {
  const joined = reader.is(tail.to, of) || reader.isOneOf(tail.to, from)
  const start = joined ? tail.to + 1 : tail.to
  if (!reader.isBeside(start)) return
  const owner = readBody(reader, start, rule, depth + 1)
  if (owner === undefined || !reader.isCapital(start)) return
  tail.words.push(joined ? `${reader.word(tail.to)} ${owner.name}` : owner.name)
  tail.to = owner.to
  tail.owner = owner
  tail.proper = true
  tail.abbreviated ||= owner.abbreviated
  if (owner.place) tail.place = owner.place
}

function addPlace(reader: Reader, tail: Tail, kind: OrganizationKind, rule: string): void {
  for (let count = 0; count < 2; count++) {
    const start = mission.has(kind.id) && reader.is(tail.to, at) ? tail.to + 1 : tail.to
    if (start >= reader.sentenceEnd(tail.to - 1) || !reader.isBeside(start)) return
    const place = readPlaceName(reader, start, rule) ?? readBarePlaceWord(reader, start, rule)
    if (place === undefined) return
    tail.words.push(
      start > tail.to ? `${reader.word(tail.to)} ${reader.slice(start, place.to)}` : reader.slice(start, place.to)
    )
    tail.to = place.to
    tail.proper ||= place.bare !== true
    tail.place = place
    if (place.bare === true || (place.level !== 'country' && !mission.has(kind.id))) return
  }
}

const bareWords = syllables('tỉnh huyện xã phường quận TP')
const bareCity = [syllable('thành'), syllable('phố')] as const
const bareTown = [syllable('thị'), syllable('xã')] as const

/** `UBND tỉnh`, `HĐND TP`, `Công an phường`: the unit that the article speaks of. */
function readBarePlaceWord(reader: Reader, start: number, rule: string): PlaceDraft | undefined {
  const two =
    (reader.is(start, bareCity[0]) && reader.is(start + 1, bareCity[1])) ||
    (reader.is(start, bareTown[0]) && reader.is(start + 1, bareTown[1]))
  if (!two && !reader.isOneOf(start, bareWords)) return undefined
  const to = start + (two ? 2 : 1)
  // `UBND tỉnh, thành phố`: any of them.
  return {
    type: 'place',
    rule,
    from: start,
    to,
    level: levelOf(reader, start, two),
    name: reader.slice(start, to),
    records: [],
    bare: true
  }
}

const province = syllables('tỉnh TP thành')
const district = syllables('huyện quận thị')

function levelOf(reader: Reader, start: number, two: boolean): string {
  if (two && reader.is(start, bareTown[0])) return 'district'
  if (reader.isOneOf(start, province)) return 'province'
  return reader.isOneOf(start, district) ? 'district' : 'commune'
}
