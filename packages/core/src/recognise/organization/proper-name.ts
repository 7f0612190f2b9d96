import type {OrganizationKind} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import {isInitial} from '../person/initials.js'
import {cutBeforePerson} from '../place/capitalised-run.js'
import type {Reader} from '../reader.js'
import {isNameWord, opensOther} from './name-words.js'

const joints = syllables('và - &')
const hyphen = syllables('-')
/** Begin a term or an office, not a name: `BCH Trung ương Đảng Khóa XI`, `Cục Trưởng`. */
const terms = syllables('Khóa Nhiệm Kỳ Lần Trưởng Phó')
/** `Đại hội Đảng XIV`: the number of the congress. */
const roman = /^[IVX]+$/u
/** No name has more words with capitals. */
const mostWords = 8
/** No description of what a body does is longer: `Xử lý | chất thải rắn sinh hoạt`. */
const mostSmallWords = 6
/** Kinds beside companies that are called after people. */
const calledAfterPeople: ReadonlySet<string> = new Set([
  'bao-tang',
  'thu-vien',
  'cau-lac-bo',
  'hoc-vien',
  'doan-thanh-nien'
])

/**
 * Read the proper name behind a head that is open to any: words with capitals, and the small syllables that belong to
 * them.
 *
 * ```text
 * Công ty Sông Đà     Trường THPT Chu Văn An     Công ty TNHH Xử lý chất thải Việt Nam
 *         ^^^^^^^                 ^^^^^^^^^^                   ^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first word.
 * @param kind
 *   The kind that the head says.
 * @returns
 *   Index behind the name; `at` where there is none.
 */
export function readProperName(reader: Reader, at: number, kind: OrganizationKind): number {
  const outlet = kind.branch === 'press' ? reader.longest('outlet', at) : undefined
  if (outlet !== undefined && reader.isCapital(at)) return outlet.to
  if (reader.isOneOf(at, terms) || roman.test(reader.word(at)) || opensOther(reader, at) || isPerson(reader, at, kind))
    return at
  const first = reader.isCapital(at) ? at : behindSmallStart(reader, at, kind)
  if (first === undefined) return at
  let to = capitals(reader, first)
  for (let parts = 0; parts < 4 && to - at < mostWords; parts++) {
    const next = continued(reader, first, to, kind)
    if (next === undefined) break
    if (!next.goesOn) return next.to
    to = capitals(reader, next.to)
  }
  to = cutBeforePerson(reader, at, beforeForeignWord(reader, first, to, kind))
  return reader.isOneOf(to - 1, joints) ? to - 1 : to
}

/** `Cục Lễ tân | Philatov`: in the name of an authority that is Vietnamese a foreign word opens a person's name. */
function beforeForeignWord(reader: Reader, from: number, to: number, {branch}: OrganizationKind): number {
  if (branch === 'company' || branch === 'press' || !reader.isSyllable(from)) return to
  for (let at = from + 1; at < to; at++) {
    if (reader.isForeignName(at)) return at
  }
  return to
}

/** Words with capitals from here on, up to a place, another body or a term. */
function capitals(reader: Reader, from: number): number {
  const end = Math.min(reader.sentenceEnd(from), from + mostWords)
  let at = from
  while (at < end && reader.isCapital(at) && (at === from || (reader.isBeside(at) && !endsName(reader, at)))) {
    at++
    while (
      at + 1 < end &&
      reader.isOneOf(at, hyphen) &&
      reader.isGlued(at) &&
      reader.isGlued(at + 1) &&
      reader.isWord(at + 1)
    ) {
      at += 2
    }
  }
  return at
}

function endsName(reader: Reader, at: number): boolean {
  if (reader.isOneOf(at, terms) || roman.test(reader.word(at)) || opensOther(reader, at)) return true
  // `Hội đồng An ninh Quốc gia H.R. McMaster`
  if (isInitial(reader, at)) return true
  return reader.hitsOf('place', at).some(({to, entry: {record}}) => {
    // `Anh`, `Nga` are syllables of names too: they are the country where no more of a name follows.
    const whole = to - at > 1 || !reader.isSyllable(at) || !(reader.isCapital(to) && reader.isSyllable(to))
    return whole && larger.has(record.level)
  })
}

const larger: ReadonlySet<string> = new Set(['country', 'province'])

/** `Chủ nhiệm Ủy ban Vũ Hồng Thanh`: behind a head that is not called after people a surname opens a person's name. */
function isPerson(reader: Reader, at: number, {id, branch}: OrganizationKind): boolean {
  if (branch === 'company' || branch === 'press' || calledAfterPeople.has(id)) return false
  const surname = reader.longest('surname', at)
  return surname !== undefined && reader.isCapital(surname.to) && reader.isSyllable(surname.to)
}

/** `Công ty cổ phần | bóng đèn | Điện Quang`: for companies the name may begin with what they make. */
function behindSmallStart(reader: Reader, at: number, {branch}: OrganizationKind): number | undefined {
  if (branch !== 'company') return undefined
  const to = smallWords(reader, at, reader.isOneOf(at - 1, forms))
  const named = to > at && reader.isCapital(to) && reader.isBeside(to) && reader.longest('placeKind', to) === undefined
  return named && !opensOther(reader, to) ? to : undefined
}

const party = 'dang'
const brackets = syllables('(')

interface Continuation {
  readonly to: number
  /** Whether words with capitals stand at `to`; otherwise the name ends there. */
  readonly goesOn: boolean
}

/** How the name goes on behind words with capitals: a joint, the rest of a word, a description. */
function continued(reader: Reader, first: number, to: number, kind: OrganizationKind): Continuation | undefined {
  if (to >= reader.sentenceEnd(first) || !reader.isBeside(to)) return undefined
  if (reader.isOneOf(to, joints)) {
    const next = to + 1
    return reader.isCapital(next) && reader.isBeside(next) && !opensOther(reader, next)
      ? {to: next, goesOn: true}
      : undefined
  }
  const small = smallWords(reader, to)
  if (small === to || !reader.isSyllable(to - 1)) return undefined
  const capital = small < reader.sentenceEnd(first) && reader.isCapital(small) && reader.isBeside(small)
  // `Hội Nhà | báo | Việt Nam`: one small syllable between capitals.
  if (capital && small === to + 1 && !opensOther(reader, small)) return {to: small, goesOn: !endsName(reader, small)}
  // Two capitals in a row are a whole name (`Sông Đà`, `Nga-Việt`); one alone begins a word (`Xử | lý`).
  if (to - 1 > first && (reader.isCapital(to - 2) || reader.isGlued(to - 1))) return undefined
  if (capital && kind.branch === 'company' && !opensOther(reader, small)) return {to: small, goesOn: true}
  const place = reader.longest('placeKind', small) ?? reader.longest('place', small)
  const closed = small >= reader.sentenceEnd(first) || reader.isMark(small) || place !== undefined
  if (closed) {
    // `đảng Bảo thủ mất lợi thế.`: parties have no description, only a bracket shows that the name is so long.
    const cut = kind.id === party && place === undefined && !reader.isOneOf(small, brackets)
    return {to: cut ? to + 1 : small, goesOn: false}
  }
  const joined = reader.isOneOf(to + 1, joints) && reader.isCapital(to + 2) && !opensOther(reader, to + 2)
  return joined ? {to: to + 2, goesOn: true} : {to: to + 1, goesOn: false}
}

/** Ends of legal forms, behind which a company's name may begin with a verb: `Công ty CP đầu tư Lavenue`. */
const forms = syllables('phần CP TNHH MTV viên hạn')

/** Index behind the small words that may belong to a name; `và` may stand between two of them. */
function smallWords(reader: Reader, from: number, verbs = false): number {
  const end = Math.min(reader.sentenceEnd(from), from + mostSmallWords)
  let at = from
  while (at < end && reader.isBeside(at)) {
    if (isNameWord(reader, at, verbs)) at++
    else if (at > from && reader.isOneOf(at, joints) && reader.isWord(at) && isNameWord(reader, at + 1, verbs)) at++
    else break
  }
  return at
}
