import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Chart} from '../chart.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd, joins} from './capital-run.js'
import {isGivenName} from './given-name.js'
import {isPressPart} from './press-part.js'
import {isDoing, lookBefore, type Surroundings} from './surroundings.js'

/** Honorifics that stand before a given name alone. Others (`cử tri`, `đại biểu`) are followed by full names. */
const familiar = syllables('ông bà anh chị cô chú bác cụ em cháu ngài thầy tướng chí đ/c')
const uncle = syllable('bác')
const two = syllable('hai')
const and = syllable('và')
const mostWords = 3

/**
 * Given name, or what the press calls somebody by, behind an honorific, a rank or an office.
 *
 * ```text
 * > | ông Nghị cho biết
 *         ^^^^
 * > | Tổng thống Trump
 *                ^^^^^
 * ```
 */
export const shortName = defineConstruct({
  name: 'short-name',
  type: 'person',
  triggers: {capitals: true},
  blockedBy: ['position', 'organization', 'document'],
  read(reader, at) {
    if (isPressPart(reader.text, at)) return undefined
    const before = lookBefore(reader, at)
    const to = capitalRunEnd(reader, at)
    if (to - at > mostWords || !isCalled(reader, at, to, before)) return undefined
    const {honorific, rank, degrees} = before.style
    return {
      type: 'person',
      rule: 'short-name',
      form: 'short-name',
      from: at,
      to,
      honorific,
      rank,
      degrees: degrees.length > 0 ? degrees : undefined,
      positions: []
    }
  }
})

function isCalled(reader: Reader, from: number, to: number, {style, styled, inOffice}: Surroundings): boolean {
  if (reader.isUpper(from) || isLetter(reader, from) || opensTitle(reader, from)) return false
  if (reader.chart.covering('place', from) !== undefined) return isHolderNotPlace(reader, from, to)
  const {honorific} = style
  if (honorific !== undefined) return isBehindHonorific(reader, from, to, honorific)
  if (to > from + 1) return false
  if (styled) return isGivenName(reader, from) || isWordOfName(reader, from) || !reader.isSyllable(from)
  return inOffice && isBehindOffice(reader, from)
}

/** `Chủ nhiệm Nga nói`: who is called like a state, behind an office that no state has. */
function isHolderNotPlace(reader: Reader, from: number, to: number): boolean {
  if (to > from + 1 || !isWordOfName(reader, from) || !isDoing(reader, to)) return false
  const office = reader.chart.endingAt('position', from)
  return office !== undefined && office.place === undefined && !office.record.takes.includes('place')
}

function isBehindHonorific(reader: Reader, from: number, to: number, honorific: TokenRange): boolean {
  if (to === from + 1 && isWordOfName(reader, from)) return true
  if (!reader.isOneOf(honorific.to - 1, familiar) || isInsideName(reader, to, honorific)) return false
  const isSurname = reader.longest('surname', from) !== undefined
  const isGiven = reader.hitsOf('givenName', from).length > 0
  // `Hai Bà Trưng`, `Bác Hồ`, `Bác Tôn` are names of history, not of somebody in the story.
  if (reader.is(honorific.from, uncle) && isSurname && !isGivenName(reader, from)) return false
  if (reader.is(honorific.from - 1, two) && reader.isCapital(honorific.from - 1)) return false
  // `các đồng chí Lãnh đạo`: a word that no name is made of, with the rest of its compound in small letters.
  return !reader.isSyllable(from) || to > from + 1 || isGiven || isSurname
}

/** `nút giao Giồng Ông Tố`, `chợ Bàn Cờ Bà Hạt`: a capital before and no verb behind make it a part of a name. */
function isInsideName(reader: Reader, to: number, {from}: TokenRange): boolean {
  if (from === reader.sentenceStart(from) || !reader.isCapital(from) || !reader.isCapital(from - 1)) return false
  return joins(reader, from) && (reader.is(to, and) || !isDoing(reader, to))
}

/** `Bí thư Thăng nói`, `Tổng thống Trump`; not `Chủ tịch Liên chi hội`, `Tổng Giám đốc Sputnik`. */
function isBehindOffice(reader: Reader, from: number): boolean {
  if (isWordOfName(reader, from)) return true
  if (reader.isSyllable(from)) {
    const ends = from + 1 === reader.sentenceEnd(from) || !reader.isWord(from + 1)
    return isGivenName(reader, from) && (ends || isDoing(reader, from + 1))
  }
  // Where the office names no body, a foreign word may be its body.
  const office = reader.chart.endingAt('position', from)
  if (office === undefined || !office.record.takes.includes('organization')) return true
  return office.organization !== undefined || office.place?.level === 'country'
}

/** Ids of first and last words of the full names of each article. */
const wordsOfNames = new WeakMap<Chart, ReadonlySet<number>>()

/** Whether the word opens or ends a full name that the article has; those have been read before any short name. */
function isWordOfName(reader: Reader, at: number): boolean {
  const {chart} = reader
  let words = wordsOfNames.get(chart)
  if (words === undefined) {
    words = new Set(chart.all('person').flatMap(({from, to}) => [reader.id(from), reader.id(to - 1)]))
    wordsOfNames.set(chart, words)
  }
  return words.has(reader.id(at))
}

/** `đồng chí Đại tướng Ngô Xuân Lịch`: a rank or title of several words. */
function opensTitle(reader: Reader, from: number): boolean {
  return reader.allHits(from).some(({to, entry: {type}}) => {
    return (type === 'rank' || type === 'degree' || type === 'office' || type === 'honorific') && to > from + 1
  })
}

/** `ông A`, `cháu N.`: letters that keep a name back. */
function isLetter(reader: Reader, at: number): boolean {
  return /^[A-ZĐ]$/u.test(reader.word(at))
}
