import type {Place, PlaceKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {capitalisedRun, cutBeforePerson} from './capitalised-run.js'

const dot = syllable('.')
const number = syllable('số')
/** Kinds whose units are numbered: `quận 1`, `phường 13`, `quốc lộ 1A`. */
const numbered = syllables('quận q phường p ấp thôn xóm khóm phố lộ bản')
/** Levels of the administration: their kind words are written with a capital too, and stand outside the name proper. */
const administrative: ReadonlySet<string> = new Set(['country', 'region', 'province', 'district', 'commune', 'city'])
/** Known places that a kind word of this level may stand before: `thành phố Vinh` is a district, `TP Hà Nội` a province. */
const compatible: Record<string, readonly string[]> = {
  province: ['province', 'district', 'city'],
  district: ['district', 'province', 'city'],
  city: ['city', 'province', 'district'],
  country: ['country']
}

/**
 * Read a place by its name: known, or unknown behind a kind word.
 *
 * ```text
 * tại xã Tân Lập, huyện Đan Phượng, TP Hà Nội
 *     ^^^^^^^^^^  ^^^^^^^^^^^^^^^^  ^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 * @returns
 *   The place, or nothing.
 */
export function readPlaceName(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  return readWithKind(reader, at, rule) ?? readKnown(reader, at, rule)
}

function readKnown(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  const hits = reader.hitsOf('place', at)
  const [longest] = hits
  if (longest === undefined || !hasCapital(reader, at, longest.to)) return undefined
  const {to} = longest
  const records = recordsOf(hits, to)
  return {
    type: 'place',
    rule,
    from: at,
    to,
    level: records[0]?.level ?? 'unknown',
    name: longest.entry.name.text,
    records
  }
}

function readWithKind(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  for (const kind of reader.hitsOf('placeKind', at)) {
    const {record} = kind.entry
    const isOfState = administrative.has(record.level)
    // A capital makes a name of `Hồ`, `Cầu`, `Sông`: only words of the administration keep being kind words.
    if (reader.isCapital(at) && !isOfState) continue
    let from = kind.to
    if (reader.is(from, dot) && reader.isGlued(from)) from++
    if (from >= reader.sentenceEnd(at) || !reader.isBeside(from)) continue
    const place =
      readNumber(reader, at, kind.to, from, record, rule) ??
      readKnownBehind(reader, at, from, record, rule) ??
      readUnknown(reader, at, from, record, rule)
    if (place !== undefined) return place
  }
  return undefined
}

function readNumber(
  reader: Reader,
  at: number,
  kindTo: number,
  from: number,
  kind: PlaceKind,
  rule: string
): PlaceDraft | undefined {
  if (!reader.isOneOf(kindTo - 1, numbered)) return undefined
  const first = reader.is(from, number) ? from + 1 : from
  if (!reader.isNumber(first) || reader.word(first).length > 3) return undefined
  // `1A`, `14B`: the letter stands right behind the number.
  const hasLetter = reader.isUpperLetter(first + 1) && reader.isGlued(first + 1)
  const to = first + (hasLetter ? 2 : 1)
  return {type: 'place', rule, from: at, to, level: kind.level, name: reader.slice(at, to), records: []}
}

function readKnownBehind(
  reader: Reader,
  at: number,
  from: number,
  kind: PlaceKind,
  rule: string
): PlaceDraft | undefined {
  const hits = reader.hitsOf('place', from)
  const levels = compatible[kind.level] ?? [kind.level]
  for (const {to, entry} of hits) {
    const records = recordsOf(hits, to).filter(({level}) => levels.includes(level))
    if (records.length === 0) continue
    const own = records.filter(({type}) => type === undefined || type.toLowerCase() === kind.text.toLowerCase())
    const level = (own[0] ?? records[0])?.level ?? kind.level
    return {type: 'place', rule, from: at, to, level, name: entry.name.text, records: own.length > 0 ? own : records}
  }
  return undefined
}

function readUnknown(reader: Reader, at: number, from: number, kind: PlaceKind, rule: string): PlaceDraft | undefined {
  if (!kind.opens) return undefined
  const to = cutBeforePerson(reader, from, capitalisedRun(reader, from, 5))
  if (to === from) return undefined
  return {type: 'place', rule, from: at, to, level: kind.level, name: reader.slice(from, to), records: []}
}

function recordsOf(hits: readonly {to: number; entry: {record: Place}}[], to: number): Place[] {
  return [...new Set(hits.filter((hit) => hit.to === to).map(({entry}) => entry.record))]
}

function hasCapital(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.isCapital(at)) return true
  return false
}
