import type {PositionDraft} from '../recognise/draft.js'
import {isAbroad} from '../recognise/position/abroad.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {EntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** Words that tell no body from another. */
const silent = syllables('của và , - & . bộ nước cộng hòa thường trực chuyên trách thứ nhất')
/** `Chủ tịch nước` is another office than `Chủ tịch`. */
const state = syllable('nước')
const delegate = 'dai-bieu'
/** Longer writing of what is as often written short. */
const shortForms = [
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['mặt trận tổ quốc', 'MTTQ'],
  ['thành phố', 'TP'],
  ['trung ương', 'TW'],
  ['đại biểu quốc hội', 'ĐBQH'],
  ['công an', 'CA']
].map(([long = '', short = '']) => ({words: long.split(' ').map(syllable), short: syllable(short)}))

/** What an office is known by. */
export interface OfficeKey {
  readonly position: PositionDraft
  /** Ids of the offices that the shortest title may be: `Phó ban` and `Phó Trưởng ban` share one. */
  readonly titles: readonly string[]
  /** Words of the body. */
  readonly body: ReadonlySet<number>
  readonly organization?: EntityDraft
}

/**
 * What an office is known by, ready to be compared.
 *
 * @param text
 *   The text.
 * @param position
 *   The office.
 */
export function officeKey(text: ResolvedText, position: PositionDraft): OfficeKey {
  const {reader} = text
  const {from, to, status, organization} = position
  const start = status === 'current' ? from : titleStart(reader, from, to)
  const hits = reader.hitsOf('office', start)
  const end = hits.at(-1)?.to ?? start
  return {
    position,
    titles: hits.filter((hit) => hit.to === end).map(({entry}) => entry.record.id),
    body: bodyWords(text, end, to),
    organization: organization && text.registry.entityOf(organization)
  }
}

function titleStart(reader: ResolvedText['reader'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (reader.longest('office', at) !== undefined) return at
  return from
}

function bodyWords({reader, syllable}: ResolvedText, from: number, to: number): ReadonlySet<number> {
  const body = new Set<number>()
  for (let at = from; at < to; ) {
    const form = shortForms.find(
      ({words}) => at + words.length <= to && words.every((id, index) => reader.is(at + index, id))
    )
    if (form !== undefined) {
      body.add(form.short)
      at += form.words.length
      continue
    }
    const id = syllable[at] as number
    if (!silent.has(id) || (id === state && at === from)) body.add(id)
    at++
  }
  return body
}

/**
 * How well an office that stands alone fits one that stands with a name: 3 where both say the same, 2 where the one alone
 * leaves out what the other says, 1 where it says more of the same office, 0 where they differ.
 *
 * @param alone
 *   The office that stands alone: `Bí thư Thành ủy`.
 * @param held
 *   The office with a name: `Bí thư Thành ủy Hà Nội`.
 */
export function exactness(alone: OfficeKey, held: OfficeKey): 0 | 1 | 2 | 3 {
  if (alone.position.record.role !== held.position.record.role) return 0
  if ((alone.position.status === 'former') !== (held.position.status === 'former')) return 0
  if (!alone.titles.some((id) => held.titles.includes(id))) return 0
  const lessOrSame = isSubset(alone.body, held.body)
  const moreOrSame = isSubset(held.body, alone.body)
  // `Bộ trưởng Bộ Kế hoạch` is not the one of Laos, whom the article names.
  if (isAbroad(held.position) && !isAbroad(alone.position) && alone.body.size > 0) return 0
  // `ĐB Trần Văn An (ĐB Nam Định) … Đại biểu này`: the delegation makes no other office of it.
  const wholly = moreOrSame || (alone.body.size === 0 && held.position.record.id === delegate)
  if (lessOrSame) return wholly ? 3 : 2
  if (moreOrSame && alone.position.record.id === held.position.record.id && !isAbroad(alone.position)) return 1
  return alone.organization !== undefined && alone.organization === held.organization ? 2 : 0
}

function isSubset(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  for (const id of part) if (!whole.has(id)) return false
  return true
}
