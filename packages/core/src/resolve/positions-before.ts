import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {readStyle, type Style} from '../recognise/person/style.js'
import {isAbroad} from '../recognise/position/abroad.js'
import {officeBefore} from '../recognise/position/office-before.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {nameKey} from './people.js'
import type {Holdings} from './positions.js'
import {jointEnding, officeMarks} from './positions-joints.js'
import {type Owners, ownersOfNearest} from './positions-owners.js'
import type {ResolvedText} from './resolve.js'

const comma = syllable(',')
const colon = syllable(':')
/** A person with an office may stand behind them as somebody else than the subject: `báo cáo với Thủ tướng, ông A`. */
const prepositions = syllables('với cho tới đến của gặp tiếp')
/** `Thừa quyền Chủ tịch nước`, `thay mặt Ban Thường vụ`, `thừa ủy quyền Thủ tướng`: the office is another's. */
const onBehalf = syllables('quyền mặt ủy')

const becomes = syllable('làm')
const passive = syllables('được bị giữ')

const of = syllable('của')
/** `ủy quyền của`, but `liên minh cầm quyền của`. */
const authority = syllable('quyền')
const proxy = syllable('ủy')
/** `Phó Thủ tướng`. */
const deputy = syllable('phó')
/** `Bộ trưởng`, `Thứ trưởng`. */
const ministers = syllables('bộ thứ')
const chief = syllable('trưởng')

/**
 * Give each name the offices that lead up to it.
 *
 * ```text
 * > | Trung tướng, Thứ trưởng Bộ CA Bùi Văn Nam; Phó Bí thư Thành ủy - Tưởng Phi Chiến
 *                  ^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function giveChainsBefore(text: ResolvedText, holdings: Holdings): void {
  const {reader} = text
  const {names} = holdings
  const owners = ownersOfNearest(text, names)
  for (const [index, person] of names.entries()) {
    const previous = names[index - 1]
    const chain = withoutOthers(text, person, chainBefore(reader, person, previous), owners)
    const [first] = chain
    if (first === undefined) continue
    const isShared = previous !== undefined && reachesBack(reader, previous, first)
    const style = readStyle(reader, person.from)
    const touches = officeBefore(reader, style.from) !== undefined || style.rank !== undefined
    // `ông A, Chủ tịch X, B phát biểu`: with a comma on both sides the office is that of the name before it.
    if (isShared && !touches) continue
    const own = isShared && previous.positions.length === 0 ? chain.slice(-1) : chain
    for (const position of own) {
      holdings.give(person, position)
      takeStyle(reader, person, position)
    }
  }
}

/**
 * `sau khi nghe báo cáo của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội A nói`: the comma ends the clause, where the article knows
 * somebody else by the first office.
 */
function withoutOthers(
  text: ResolvedText,
  person: PersonDraft,
  chain: readonly PositionDraft[],
  owners: Owners
): readonly PositionDraft[] {
  const {reader} = text
  const [first, ...others] = chain
  if (first === undefined || others.length === 0 || !reader.is(first.to, comma)) return chain
  if (!reader.isOneOf(first.from - 1, prepositions)) return chain
  // `hội đàm với Tổng Bí thư, Chủ tịch nước Lào A`: a guest has both, though the article knows a Tổng Bí thư here.
  if (others.some(isAbroad) || reader.longest('foreignLeader', person.from) !== undefined) return chain
  const people = owners.get(nameKey(text, first.from, first.to))
  return people === undefined || people.has(nameKey(text, person.from, person.to)) ? chain : others
}

/** Rank, degrees and honorific before an office are the person's: `Trung tướng, Thứ trưởng Bộ CA | Bùi Văn Nam`. */
function takeStyle(reader: Reader, person: PersonDraft, {from}: PositionDraft): void {
  const {honorific, rank, degrees} = readStyle(reader, reader.is(from - 1, comma) ? from - 1 : from)
  person.honorific ??= honorific
  person.rank ??= rank
  if (degrees.length > 0) person.degrees = [...degrees, ...(person.degrees ?? [])]
}

/** Offices from the name backwards, nearest last. */
function chainBefore(reader: Reader, person: PersonDraft, previous: PersonDraft | undefined): PositionDraft[] {
  const first = Math.max(reader.sentenceStart(person.from), previous?.to ?? 0)
  const chain: PositionDraft[] = []
  const style = readStyle(reader, person.from)
  let at = style.from
  while (at > first) {
    const joint = jointEnding(reader, at)
    const position = officeBefore(reader, at) ?? (joint < at ? officeBefore(reader, joint) : undefined)
    if (position === undefined || position.from < first || reader.is(position.to, colon)) break
    if (position.from > first && isOnBehalf(reader, position.from)) break
    // `bổ nhiệm 2 Thẩm phán, Chủ nhiệm Ủy ban Lê Thị A cho biết`: several people, and then one.
    if (chain.length > 0 && position.from > first && reader.isNumber(position.from - 1)) break
    if (chain.some((office) => isOtherMinistry(reader, position, office) || isOwnSuperior(reader, position, office)))
      break
    if (chain.length === 0 && at === style.from && isOfClauseBefore(reader, person, position, style)) break
    chain.unshift(position)
    at = skipRank(reader, position.from, first)
  }
  return chain
}

/** `thừa quyền Chủ tịch`, `thừa ủy quyền của Thủ tướng Chính phủ`. */
function isOnBehalf(reader: Reader, at: number): boolean {
  return (
    reader.isOneOf(at - 1, onBehalf) ||
    (reader.is(at - 1, of) && reader.is(at - 2, authority) && reader.is(at - 3, proxy))
  )
}

/**
 * `theo chỉ đạo của Thủ tướng, Phó Thủ tướng A`: nobody is his own deputy, where the office is one by itself. `Chủ tịch` of
 * one body may be `Phó Chủ tịch` of another.
 */
function isOwnSuperior(reader: Reader, one: PositionDraft, other: PositionDraft): boolean {
  return (
    one.record.organization !== undefined &&
    reader.is(one.to, comma) &&
    reader.is(other.from, deputy) &&
    reader.is(one.from, reader.id(other.from + 1)) &&
    reader.is(one.from + 1, reader.id(other.from + 2))
  )
}

/** `Bộ trưởng Bộ Xây dựng, Bộ trưởng, Chủ nhiệm VPCP Trần Văn A`: nobody heads two ministries, the first is not named. */
function isOtherMinistry(reader: Reader, one: PositionDraft, other: PositionDraft): boolean {
  const title = reader.id(one.from)
  return (
    reader.is(one.to, comma) &&
    ministers.has(title) &&
    reader.is(one.from + 1, chief) &&
    reader.is(other.from, title) &&
    reader.is(other.from + 1, chief)
  )
}

/** `Báo cáo với Chủ tịch nước, bác sĩ Lê Thành Phúc, Giám đốc …`: the comma ends the clause that the office stands in. */
function isOfClauseBefore(reader: Reader, {to}: PersonDraft, position: PositionDraft, style: Style): boolean {
  if (!reader.is(position.to, comma) || style.honorific === undefined || style.rank !== undefined) return false
  const before = position.from - 1
  const first = reader.sentenceStart(position.from)
  if (before >= first && reader.isOneOf(before, prepositions)) return true
  // `ông A được đưa về làm chuyên viên, ông B làm Phó phòng`
  if (before > first && reader.is(before, becomes) && (reader.is(to, becomes) || reader.isOneOf(to, passive)))
    return true
  return reader.isOneOf(to, officeMarks) && reader.chart.startingAt('position', to + 1) !== undefined
}

/** A rank between two offices, or before the first: `Trung tướng, Thứ trưởng Bộ CA Bùi Văn Nam`. */
function skipRank(reader: Reader, at: number, first: number): number {
  if (at - 1 <= first || !reader.is(at - 1, comma)) return at
  const style = readStyle(reader, at - 1)
  return style.rank !== undefined || style.degrees.length > 0 ? style.from : at
}

/** Whether a chain starts right behind the name before it: `A, Chủ tịch X, …`. */
function reachesBack(reader: Reader, previous: PersonDraft, first: PositionDraft): boolean {
  return first.from === previous.to + 1 && reader.isOneOf(previous.to, officeMarks)
}
