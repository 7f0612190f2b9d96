import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import {readStyle} from '../recognise/person/style.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {inOrder} from './people.js'
import type {ResolvedText} from './resolve.js'
import type {Resolver} from './resolvers.js'

const comma = syllable(',')
const dash = syllable('-')
const open = syllable('(')
const close = syllable(')')
const colon = syllable(':')
const semicolon = syllable(';')
const and = syllable('và')
const kiem = syllable('kiêm')
const plurals = syllables('các những hai ba bốn năm 2 3 4 5 6 7 8 9')

/**
 * Give people the offices that stand with their names: before (`Bí thư Thành ủy Phạm Quang Nghị`), behind
 * (`Phạm Quang Nghị, Ủy viên Bộ Chính trị, Bí thư Thành ủy`), over a list (`các Phó Thủ tướng: A, B`), or as what
 * somebody is appointed to.
 */
export const positions: Resolver = (text) => {
  const names = inOrder(text).filter((mention) => !isPressPart(text, mention.from))
  const taken = new Set<PositionDraft>()
  const give = (person: PersonDraft, position: PositionDraft) => {
    if (!person.positions.includes(position)) person.positions.push(position)
    if (!taken.has(position)) text.registry.setHolder(position, person)
    taken.add(position)
  }
  for (const [index, person] of names.entries()) {
    const before = chainBefore(text, person, names[index - 1])
    for (const position of before) give(person, position)
  }
  for (const [index, person] of names.entries()) {
    for (const position of chainBehind(text, person, names[index + 1], taken)) give(person, position)
  }
  lists(text, names, give)
  appointments(text, names, taken, give)
  for (const person of names) person.positions.sort((left, right) => left.from - right.from)
}

/** Positions that lead up to a name, nearest last. */
function chainBefore(
  {reader, chart}: ResolvedText,
  person: PersonDraft,
  previous: PersonDraft | undefined
): PositionDraft[] {
  const first = Math.max(reader.sentenceStart(person.from), previous?.to ?? 0)
  const chain: PositionDraft[] = []
  let at = readStyle(reader, person.from).from
  for (;;) {
    let position = chart.endingAt('position', at)
    if (position === undefined && at > first && isJoint(reader, at - 1)) {
      position = chart.endingAt('position', at - 1)
      // `A, Chủ tịch X, B`: a comma between office and name leaves the office to the name before it.
      if (position !== undefined && chain.length === 0 && at === person.from && previous !== undefined) {
        if (previous.to === position.from - 1 && reader.sentenceStart(at) <= previous.from) return chain
      }
    }
    if (position === undefined || position.from < first || isOnBehalf(reader, position.from)) return chain
    if (isHead(reader, position)) return chain
    chain.unshift(position)
    at = skipRank(reader, position.from, first)
  }
}

/** A rank before an office: `Trung tướng, Thứ trưởng Bộ CA Bùi Văn Nam`. */
function skipRank(reader: Reader, at: number, first: number): number {
  if (at - 1 <= first || !reader.is(at - 1, comma)) return at
  const style = readStyle(reader, at - 1)
  return style.rank !== undefined || style.degrees.length > 0 ? style.from : at
}

const behalf = syllables('quyền mặt ủy')

/** `Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh`: the first office is not the signer's. */
function isOnBehalf(reader: Reader, at: number): boolean {
  return at > reader.sentenceStart(at) && reader.isOneOf(at - 1, behalf)
}

function isJoint(reader: Reader, at: number): boolean {
  return reader.is(at, comma) || reader.is(at, dash) || reader.is(at, kiem)
}

/** Whether an office stands over a list of people: `các Phó Thủ tướng`, `nguyên Chủ tịch Quốc hội:`. */
function isHead(reader: Reader, {from, to}: PositionDraft): boolean {
  return reader.is(to, colon) || (from > reader.sentenceStart(from) && reader.isOneOf(from - 1, plurals) && false)
}

/** Positions in apposition behind a name. */
function chainBehind(
  {reader, chart}: ResolvedText,
  person: PersonDraft,
  next: PersonDraft | undefined,
  taken: ReadonlySet<PositionDraft>
): PositionDraft[] {
  const limit = Math.min(reader.sentenceEnd(person.from), next?.from ?? Number.MAX_SAFE_INTEGER)
  const chain: PositionDraft[] = []
  let at = skipBrackets(reader, person.to, limit)
  let bracket = false
  while (at < limit) {
    if (reader.is(at, open) && chain.length === 0) {
      bracket = true
      at++
    } else if (isJoint(reader, at)) at++
    else if (chain.length > 0 && reader.is(at, and)) at++
    else break
    const ranked = reader.longest('rank', at)
    if (ranked !== undefined && (reader.is(ranked.to, comma) || chart.startingAt('position', ranked.to))) {
      at = ranked.to
      if (chart.startingAt('position', at) === undefined) continue
    }
    const position = chart.startingAt('position', at)
    if (position === undefined || taken.has(position)) break
    chain.push(position)
    at = bracket ? position.to : skipBrackets(reader, position.to, limit)
    if (bracket && reader.is(at, close)) break
  }
  return chain
}

/** Skip a short remark in brackets: `(giữa)`, `(SN 1978)`, `(nhiệm kỳ 2015 - 2020)`. */
function skipBrackets(reader: Reader, at: number, limit: number): number {
  if (!reader.is(at, open) || reader.chart.startingAt('position', at + 1) !== undefined) return at
  for (let end = at + 1; end < Math.min(limit, at + 10); end++) if (reader.is(end, close)) return end + 1
  return at
}

type Give = (person: PersonDraft, position: PositionDraft) => void

/** Offices over lists of people. */
function lists({reader, chart}: ResolvedText, names: readonly PersonDraft[], give: Give): void {
  for (const position of chart.all('position')) {
    const first = reader.sentenceStart(position.from)
    const plural =
      position.from > first && (reader.isOneOf(position.from - 1, plurals) || isStyledPlural(reader, position.from))
    const afterColon = reader.is(position.to, colon)
    if (!afterColon && !plural) continue
    const limit = reader.sentenceEnd(position.from)
    const inside = names.filter(({from}) => from >= position.to && from < limit)
    const [lead] = inside
    if (lead === undefined) continue
    const start = afterColon ? position.to + 1 : position.to
    if (readStyle(reader, lead.from).from > start && chart.startingAt('position', start) === undefined) continue
    const stop = segmentEnd(reader, start, limit)
    const firstSegment = inside.filter(({from}) => from < stop)
    const own = firstSegment.some(({positions}) => positions.length > 0)
    if (!own || !afterColon) {
      for (const person of bareRun(reader, firstSegment)) give(person, position)
    } else {
      for (const person of untilNextHead(reader, inside)) give(person, position)
    }
  }
}

function isStyledPlural(reader: Reader, at: number): boolean {
  return readStyle(reader, at).plural
}

function segmentEnd(reader: Reader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (reader.is(at, semicolon)) return at
  return limit
}

/** Names that follow each other with commas or `và` only, and have no office of their own before them. */
function bareRun(reader: Reader, names: readonly PersonDraft[]): PersonDraft[] {
  const run: PersonDraft[] = []
  let end = -1
  for (const person of names) {
    const start = readStyle(reader, person.from).from
    if (end >= 0 && !(start === end + 1 && (reader.is(end, comma) || reader.is(end, and) || reader.is(end, semicolon))))
      break
    run.push(person)
    end = person.to
  }
  return run
}

/** All names up to the next group head. */
function untilNextHead(reader: Reader, names: readonly PersonDraft[]): PersonDraft[] {
  const result: PersonDraft[] = []
  for (const person of names) {
    const start = readStyle(reader, person.from).from
    if (result.length > 0 && reader.is(start - 1, colon)) break
    result.push(person)
  }
  return result
}

/** Words behind which stands an office that somebody gets, has or leaves. */
const offices = [
  'giữ chức vụ',
  'giữ chức danh',
  'giữ chức',
  'giữ cương vị',
  'chức danh',
  'chức vụ',
  'chức',
  'làm',
  'là',
  'nhiệm vụ',
  'nhiệm vụ mới làm',
  'đảm nhiệm',
  'trở thành'
].map((words) => words.split(' ').map(syllable))

function appointments(
  {reader, chart}: ResolvedText,
  names: readonly PersonDraft[],
  taken: Set<PositionDraft>,
  give: Give
): void {
  for (const position of chart.all('position')) {
    if (taken.has(position)) continue
    const first = reader.sentenceStart(position.from)
    const isOffice = offices.some((ids) => ids.every((id, index) => reader.is(position.from - ids.length + index, id)))
    if (!isOffice) continue
    const person = names.findLast(({to, from}) => to <= position.from && from >= first)
    if (person === undefined) continue
    give(person, position)
  }
}
