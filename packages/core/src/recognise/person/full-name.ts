import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {isAbroad} from '../position/abroad.js'
import {officeBefore} from '../position/office-before.js'
import type {Reader} from '../reader.js'
import {isLunarYear} from './calendar-name.js'
import {areGivenNames, isGivenName} from './given-name.js'
import {continuesRun, type NameShape, readShape} from './name-shape.js'
import {isPersonRather} from './place-or-person.js'
import {isPressPart} from './press-part.js'
import {isAmongStreets} from './street-list.js'
import {readStyle} from './style.js'
import {isDoing, isPersonBehind, lookBefore, type Surroundings} from './surroundings.js'

const anh = syllable('anh')
const dot = syllable('.')
const open = syllable('(')
const close = syllable(')')
const letters = /^\p{Lu}(?:\.\p{Lu})+$/u
const longestAbroad = 4
/** No name that is Vietnamese in form has more syllables. */
const mostSyllables = 6
/** Honorifics that no place can follow. Others can: `cử tri Quảng Bình`, `nghệ sĩ Hà Nội`. */
const personal = syllables('ông bà anh chị cô chú bác cụ em cháu ngài thầy chí')

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
    if (isPressPart(reader.text, at) || isTitle(reader, at) || isOutlet(reader, at)) return undefined
    // `số 9A Trần Phú`
    if (reader.isGlued(at) && reader.isNumber(at - 1)) return undefined
    const shape = readShape(reader, at)
    const before = lookBefore(reader, at)
    const end = accept(reader, at, shape, before)
    if (end === undefined) return undefined
    const to = behindLastDot(reader, at, end)
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

/** `bà H.T.L. là con của …`: the dot of the last letter belongs to the name, unless it ends the sentence. */
function behindLastDot(reader: Reader, from: number, to: number): number {
  if (!reader.is(to, dot) || !reader.isGlued(to) || to + 1 >= reader.sentenceEnd(from)) return to
  return letters.test(reader.slice(from, to)) ? to + 1 : to
}

/** Index behind the name, or nothing where the run is none. */
function accept(reader: Reader, from: number, shape: NameShape, before: Surroundings): number | undefined {
  const {styled, inOffice, listed, namesOther} = before
  const direct = styled || inOffice
  const leader = reader.longest('foreignLeader', from)
  if (leader !== undefined && leader.to > from + 1) return Math.max(leader.to, shape.to)
  if (!direct && (namesOther || continuesRun(reader, from, shape))) return undefined
  // `công dân Việt Nam Trần Văn An`, `nghệ sĩ Mỹ Kyo York`: the state stands before the name.
  if (opensWithState(reader, from, shape)) return undefined
  const holder = reader.longest('officeHolder', from)
  if (holder !== undefined && holder.to === shape.to && !isAmongStreets(reader, from)) return holder.to
  const to = nameEnd(reader, from, shape)
  if (isLunarYear(reader, from, to)) return undefined
  const told = direct || listed || isPersonBehind(reader, to)
  if (isPlace(reader, from, to, shape, before, told)) return undefined
  const words = to - from
  switch (shape.kind) {
    case 'minority':
      return to
    case 'initials':
      // `C.Mác` in one word is nothing else, `C. Hòa` may be the end of a sentence.
      return told || isDoing(reader, to) || !reader.isSyllable(to - 1) || reader.isGlued(from + 2) ? to : undefined
    case 'transliterated':
      return told || shape.words > 1 ? to : undefined
    case 'foreign':
      if (words < 2 || reader.isUpper(from)) return undefined
      return told || isSpelledInBrackets(reader, from, to) ? to : undefined
  }
  if (words < 2 || words > mostSyllables) return undefined
  const ends = isGivenName(reader, to - 1)
  switch (shape.surname) {
    case 'sure':
      if (told) return to
      if (isAmongStreets(reader, from)) return undefined
      return words > 2 || (ends && shape.frequent) || isDoing(reader, to) ? to : undefined
    case 'trap':
      if (direct ? goesOn(reader, to) && !ends : !told || goesOn(reader, to)) return undefined
      return told || (words > 2 && areGivenNames(reader, from + 1, to)) ? to : undefined
    case 'none':
      if (styled) return to
      // `các Ủy viên Trung ương: Thuận Hữu, Tổng Biên tập …`
      if (listed && ends && isPersonBehind(reader, to)) return to
      if (!inOffice || goesOn(reader, to)) return undefined
      // `Bộ trưởng Văn hóa Trung Quốc Lác Thụ Cương`: abroad names have other words.
      if (isOfAbroad(reader, from) && words <= longestAbroad) return to
      return ends && !opensName(reader, from, to) ? to : undefined
  }
}

function opensWithState(reader: Reader, from: number, {to}: NameShape): boolean {
  const state = reader.hitsOf('place', from).find(({entry}) => entry.record.level === 'country')
  return state !== undefined && state.to > from + 1 && state.to < to
}

/** Whether the word behind belongs to the last one of the run: `Đoàn Cấp cao`, `Phó Hạt trưởng`. */
function goesOn(reader: Reader, to: number): boolean {
  return to < reader.sentenceEnd(to - 1) && reader.isWord(to) && !isDoing(reader, to)
}

/** Whether a name starts inside the run: `Đảng ủy phường Phú Đô Nguyễn Thị Hường`. */
function opensName(reader: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (reader.longest('surname', at)?.entry.record.frequency === 'very-common') return true
  }
  return false
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

/** `Xê-bát-xti-an Cua-xơ (Sebastian Kurz)`: how the name before the brackets is spelled at home. */
function isSpelledInBrackets(reader: Reader, from: number, to: number): boolean {
  return reader.is(from - 1, open) && reader.is(to, close) && reader.chart.endingAt('person', from - 1) !== undefined
}

function isOfAbroad(reader: Reader, from: number): boolean {
  const office = officeBefore(reader, from)
  return office !== undefined && isAbroad(office)
}

/** `PV Pháp Luật TP.HCM`: who a reporter works for. */
function isOutlet(reader: Reader, from: number): boolean {
  const outlet = reader.longest('outlet', from)
  return outlet !== undefined && outlet.to > from + 2
}

/** `ca sĩ Anh Thơ`: behind an honorific the word opens a name of two syllables. */
function isGivenAnh(reader: Reader, from: number): boolean {
  if (!reader.is(from, anh) || !reader.isCapital(from + 1) || reader.isCapital(from + 2)) return false
  return reader.isSyllable(from + 1) && readStyle(reader, from).honorific !== undefined
}

/** An honorific, rank, degree or title with a capital opens a phrase and is no name: `Đồng chí`, `Giám đốc`. */
function isTitle(reader: Reader, from: number): boolean {
  if (isGivenAnh(reader, from)) return false
  return reader.allHits(from).some(({entry: {type}}) => {
    return type === 'honorific' || type === 'rank' || type === 'degree' || type === 'office'
  })
}

/** Whether the whole run is a place, or the word belongs to one that stands before it. */
function isPlace(
  reader: Reader,
  from: number,
  to: number,
  {surname, words}: NameShape,
  {style, inOffice}: Surroundings,
  told: boolean
): boolean {
  // `anh em Việt Nam`: people may have a province's name, no country's.
  if (reader.hitsOf('place', from).some((hit) => hit.to === to && hit.entry.record.level === 'country')) return true
  const {honorific, rank} = style
  if (rank !== undefined || (honorific !== undefined && reader.isOneOf(honorific.to - 1, personal))) return false
  // `Phó Chủ tịch nước Nguyễn Thị Doan`: no state has a name of that form.
  if (inOffice && surname === 'sure' && words > 2) return false
  const covering = reader.chart.covering('place', from)
  if (covering !== undefined && covering.from < from) return true
  const records = [
    ...(covering !== undefined && covering.to >= to ? covering.records : []),
    ...reader.hitsOf('place', from).flatMap((hit) => (hit.to >= to ? [hit.entry.record] : []))
  ]
  if (records.length === 0) return covering !== undefined && covering.to >= to && !told
  return (!told && to - from < 3) || !isPersonRather(reader, from, to, records)
}
