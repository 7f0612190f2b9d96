import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isAbroad} from '../recognise/position/abroad.js'
import type {Reader} from '../recognise/reader.js'
import {behindRemark} from '../recognise/remark.js'
import {syllable} from '../tokenise/syllables.js'
import {nameKey} from './people.js'
import type {Holdings} from './positions.js'
import {jointStarting} from './positions-joints.js'
import {namesByOffice, noteOwner, type Owners} from './positions-owners.js'
import type {ResolvedText} from './resolve.js'

const comma = syllable(',')
const open = syllable('(')
const close = syllable(')')
const years = syllable('tuổi')

/** Nobody is introduced with more offices. */
const mostOffices = 16
/** A remark in brackets behind a name has no more tokens: `(giữa)`, `(SN 1978)`, `(nhiệm kỳ 2015 - 2020)`. */
const longestRemark = 12

/**
 * Give each name the offices in apposition behind it, as far as no other name has taken them.
 *
 * ```text
 * > | ông Trần Văn An (Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Tỉnh ủy)
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function giveChainsBehind(text: ResolvedText, holdings: Holdings): void {
  const {reader} = text
  const {names} = holdings
  const owners = namesByOffice(text, names)
  for (const [index, person] of names.entries()) {
    const limit = Math.min(reader.sentenceEnd(person.from), names[index + 1]?.from ?? Number.MAX_SAFE_INTEGER)
    // `Mã Hưng Thụy (Ma Xingrui), ủy viên Bộ Chính trị`: the name in brackets is the same person's.
    const end = reader.is(person.from - 1, open) && reader.is(person.to, close) ? person.to + 1 : person.to
    const chain = chainBehind(reader, end, limit, holdings)
    const [first] = chain
    if (first === undefined || isSubjectBehind(text, person, first, owners)) continue
    for (const position of chain) {
      holdings.give(person, position)
      noteOwner(text, owners, person, position)
    }
  }
}

/** `dự lễ tang Fidel Castro, Chủ tịch Quốc hội Cuba khẳng định`: the office of another person, who is the subject. */
function isSubjectBehind(text: ResolvedText, person: PersonDraft, office: PositionDraft, owners: Owners): boolean {
  const {reader} = text
  const {from, to} = office
  if (!reader.is(person.to, comma) || !reader.isWord(to)) return false
  // `hội đàm với Chủ tịch Quốc hội A, Chủ tịch Quốc hội Lào nói`: nobody has an office here and one abroad.
  if (isAbroad(office) && person.positions.some((position) => !isAbroad(position))) return true
  const people = owners.get(nameKey(text, from, to))
  return people !== undefined && !people.has(nameKey(text, person.from, person.to))
}

/**
 * Offices that follow each other with commas, dashes, brackets or `kiêm`.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the name or behind the first office.
 * @param limit
 *   Where the sentence ends or the next name starts.
 * @param holdings
 *   Offices that others have end the chain.
 */
export function chainBehind(reader: Reader, from: number, limit: number, holdings: Holdings): PositionDraft[] {
  const chain: PositionDraft[] = []
  let at = skipAge(reader, skipRemark(reader, from, limit))
  const bracket = reader.is(at, open)
  while (at < limit && chain.length < mostOffices) {
    const start = bracket && chain.length === 0 ? at + 1 : jointStarting(reader, at, chain.length > 0)
    if (start === at) break
    const position = reader.chart.startingAt('position', skipLeadingRank(reader, start))
    if (position === undefined || position.from >= limit || holdings.isTaken(position)) break
    chain.push(position)
    at = bracket ? position.to : skipRemark(reader, position.to, limit)
    if (bracket && reader.is(at, close)) break
  }
  return chain
}

/** `A, Đại tướng, Bộ trưởng Bộ Quốc phòng`: a rank that stands among the offices. */
function skipLeadingRank(reader: Reader, at: number): number {
  const rank = reader.longest('rank', at)
  if (rank === undefined || reader.chart.startingAt('position', at) !== undefined) return at
  return reader.is(rank.to, comma) ? rank.to + 1 : rank.to
}

/** `A, 57 tuổi, Bí thư Tỉnh ủy`; the comma behind the age leads to the office. */
function skipAge(reader: Reader, at: number): number {
  return reader.is(at, comma) && reader.isNumber(at + 1) && reader.is(at + 2, years) && reader.is(at + 3, comma)
    ? at + 3
    : at
}

function skipRemark(reader: Reader, at: number, limit: number): number {
  if (!reader.is(at, open) || reader.chart.startingAt('position', at + 1) !== undefined) return at
  return behindRemark(reader, at, Math.min(limit - at, longestRemark))
}
