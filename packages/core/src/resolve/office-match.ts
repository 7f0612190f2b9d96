import type {PositionDraft} from '../recognise/draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {ResolvedText} from './resolve.js'

/** Words that tell no body from another. */
const silent = syllables('của và , - & . bộ nước cộng hòa thường trực chuyên trách thứ nhất')
/** `Chủ tịch nước` is another office than `Chủ tịch`. */
const state = syllable('nước')
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

/**
 * How well an office that stands alone fits one that stands with a name: 3 where both say the same, 2 where one leaves
 * out what the other says, 1 where only the kind of office is the same and nothing contradicts, 0 where they differ.
 *
 * @param text
 *   The text.
 * @param alone
 *   The office that stands alone: `Bí thư Thành ủy`.
 * @param held
 *   The office with a name: `Bí thư Thành ủy Hà Nội`.
 */
export function exactness(text: ResolvedText, alone: PositionDraft, held: PositionDraft): 0 | 1 | 2 | 3 {
  if (alone.record.role !== held.record.role) return 0
  if ((alone.status === 'former') !== (held.status === 'former')) return 0
  const left = wordsOf(text, alone)
  const right = wordsOf(text, held)
  if (![...left.titles].some((id) => right.titles.has(id))) return 0
  if (isSubset(left.body, right.body) && isSubset(right.body, left.body)) return 3
  if (isSubset(left.body, right.body)) return 2
  if (isSubset(right.body, left.body) && alone.record.id === held.record.id) return 1
  return sameBody(text, alone, held) ? 2 : 0
}

interface OfficeWords {
  /** Ids of the offices that the shortest title may be: `Phó ban` and `Phó Trưởng ban` share one. */
  readonly titles: ReadonlySet<string>
  /** Words of the body. */
  readonly body: ReadonlySet<number>
}

function wordsOf({reader, syllable}: ResolvedText, {from, to, status}: PositionDraft): OfficeWords {
  const start = status === 'current' ? from : titleStart(reader, from, to)
  const hits = reader.hitsOf('office', start)
  const end = hits.at(-1)?.to ?? start
  const titles = new Set(hits.filter((hit) => hit.to === end).map(({entry}) => entry.record.id))
  const body = new Set<number>()
  for (let at = end; at < to; ) {
    const form = shortForms.find(
      ({words}) => at + words.length <= to && words.every((id, index) => reader.is(at + index, id))
    )
    if (form !== undefined) {
      body.add(form.short)
      at += form.words.length
      continue
    }
    const id = syllable[at] as number
    if (!silent.has(id) || (id === state && at === end)) body.add(id)
    at++
  }
  return {titles, body}
}

function titleStart(reader: ResolvedText['reader'], from: number, to: number): number {
  for (let at = from; at < to; at++) if (reader.longest('office', at) !== undefined) return at
  return from
}

function isSubset(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  for (const id of part) if (!whole.has(id)) return false
  return true
}

function sameBody({registry}: ResolvedText, left: PositionDraft, right: PositionDraft): boolean {
  const body = left.organization && registry.entityOf(left.organization)
  return body !== undefined && right.organization !== undefined && registry.entityOf(right.organization) === body
}
