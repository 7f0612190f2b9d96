import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {readStyle} from '../recognise/person/style.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Holdings} from './positions.js'
import type {ResolvedText} from './resolve.js'

const comma = syllable(',')
const colon = syllable(':')
const semicolon = syllable(';')
const and = syllable('và')
/** No list of people has more tokens. */
const longestList = 1200
/** Two names and the comma between them have no more. */
const longestPair = 20
/** `8 phó trưởng ban, gồm các ông: A, B`. */
const including = new Phrases(
  `gồm, gồm có, là, vừa được bầu gồm, mới được bầu gồm, được bầu gồm, vừa được bổ nhiệm gồm, được bổ nhiệm gồm, trúng cử gồm,
  được giới thiệu gồm`
)
const plurals = syllables('các những hai ba bốn năm sáu')

/**
 * Give the people of a list the office that stands over it.
 *
 * ```text
 * > | các Phó Thủ tướng: A, B, C, Bộ trưởng Bộ Quốc phòng D          A, B, C
 *         ^^^^^^^^^^^^^
 * > | các đồng chí Ủy viên Bộ Chính trị: A, Phó Thủ tướng; B, Bí thư Thành ủy; C, …     A, B, C
 *                  ^^^^^^^^^^^^^^^^^^^^
 * > | các đồng chí nguyên Tổng Bí thư: A, B; C, nguyên Chủ tịch nước      A, B
 *                  ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Where the first item has an office of its own, the head covers all items: up to the semicolon if commas part them, else
 * up to the next head. Where it has none, the head covers the bare names that follow each other.
 */
export function giveListHeads({reader, chart}: ResolvedText, holdings: Holdings): void {
  for (const position of chart.all('position')) {
    const limit = Math.min(reader.sentenceEnd(position.from), position.to + longestList)
    if (reader.is(position.to, colon)) {
      const inside = holdings.between(position.to, limit)
      const covered = startsList(reader, position.to + 1, inside) ? coveredBy(reader, inside, limit) : []
      for (const head of headsBefore(reader, position)) for (const person of covered) holdings.give(person, head)
    } else if (isPlural(reader, position)) {
      const list = including.startingAt(reader, reader.is(position.to, comma) ? position.to + 1 : position.to, limit)
      const inside = holdings.between(position.to, limit)
      if (!startsList(reader, skipAddress(reader, list ?? position.to), inside)) continue
      const covered = list === undefined ? bareRun(reader, inside) : coveredBy(reader, inside, limit)
      for (const person of covered) holdings.give(person, position)
    } else if (position.record.role === 'deputy') {
      const near = holdings.between(position.to, Math.min(limit, position.to + longestPair))
      for (const person of sharing(reader, near, position)) holdings.give(person, position)
    }
  }
}

/** `Phó Chủ tịch Quốc hội A, B và nhiều ý kiến`: there are several deputies, so that a bare name goes on with the list. */
function sharing(reader: Reader, names: readonly PersonDraft[], {to}: PositionDraft): PersonDraft[] {
  const [lead, next] = names
  if (lead?.from !== to || next === undefined || !reader.is(lead.to, comma) || next.from !== lead.to + 1) return []
  const alone = next.positions.length === 0 && next.honorific === undefined && next.rank === undefined
  return alone && (reader.is(next.to, and) || reader.is(next.to, comma)) ? [next] : []
}

/** Whether the first name stands right at the start of the list, with nothing but its style and offices before it. */
function startsList(reader: Reader, start: number, [lead]: readonly PersonDraft[]): boolean {
  if (lead === undefined) return false
  const {from} = readStyle(reader, lead.from)
  const first = Math.min(from, ...lead.positions.map((position) => position.from).filter((at) => at >= start))
  return first <= start
}

/** `gồm: A`, `gồm các ông: A, B`: the colon, with an honorific before it, stands before the first name. */
function skipAddress(reader: Reader, start: number): number {
  if (reader.is(start, colon)) return start + 1
  const honorific = reader.longest('honorific', start)
  return honorific !== undefined && reader.is(honorific.to, colon) ? honorific.to + 1 : start
}

/** All offices of a head: `các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: A; B`. */
function headsBefore(reader: Reader, last: PositionDraft): PositionDraft[] {
  const heads = [last]
  for (let at = last.from; reader.is(at - 1, comma) && at - 1 > reader.sentenceStart(at); ) {
    const position = reader.chart.endingAt('position', at - 1)
    if (position === undefined) break
    heads.unshift(position)
    at = position.from
  }
  return heads
}

function isPlural(reader: Reader, {from}: PositionDraft): boolean {
  if (from === reader.sentenceStart(from)) return false
  return reader.isOneOf(from - 1, plurals) || /^[2-9]$/u.test(reader.word(from - 1)) || readStyle(reader, from).plural
}

function coveredBy(reader: Reader, names: readonly PersonDraft[], limit: number): readonly PersonDraft[] {
  const [lead, second] = names
  if (lead === undefined) return []
  if (!lead.positions.some(({from}) => from < limit)) return bareRun(reader, names)
  const stop = semicolonAfter(reader, lead.to, limit)
  // Commas between people: the semicolon ends what the head covers. One person before it: it parts the items.
  if (second !== undefined && second.from < stop) return names.filter(({from}) => from < stop)
  return untilNextHead(reader, names)
}

function semicolonAfter(reader: Reader, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (reader.is(at, semicolon)) return at
  return limit
}

/**
 * Names that follow each other with commas or `và` only, and have no office of their own before them.
 *
 * @param reader
 *   The text.
 * @param names
 *   Names in text order; the first is the first of the run.
 */
export function bareRun(reader: Reader, names: readonly PersonDraft[]): PersonDraft[] {
  const run: PersonDraft[] = []
  for (const person of names) {
    const last = run.at(-1)
    if (
      last !== undefined &&
      !follows(reader, last.to, readStyle(reader, person.from).from, isAddressed(last) && isAddressed(person))
    )
      break
    run.push(person)
  }
  return run
}

/** `ông A; bà B`: people who are addressed are listed with semicolons too. */
function isAddressed({honorific}: PersonDraft): boolean {
  return honorific !== undefined
}

function follows(reader: Reader, end: number, start: number, addressed: boolean): boolean {
  const joined = reader.is(end, comma) || reader.is(end, and) || (addressed && reader.is(end, semicolon))
  return joined && (start === end + 1 || (start === end + 2 && reader.is(end + 1, and)))
}

/** Names up to the next colon, which opens a list of its own. */
function untilNextHead(reader: Reader, names: readonly PersonDraft[]): PersonDraft[] {
  const covered: PersonDraft[] = []
  let at = names[0]?.from ?? 0
  for (const person of names) {
    for (; at < person.from; at++) if (reader.is(at, colon) && !reader.is(at + 1, semicolon)) return covered
    covered.push(person)
  }
  return covered
}
