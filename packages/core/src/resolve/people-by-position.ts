import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import {syllables} from '../tokenise/syllables.js'
import type {PersonEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'
import type {Resolver} from './resolvers.js'

const plurals = syllables('các những mọi nhiều hai ba bốn')

interface Held {
  readonly entity: PersonEntityDraft
  readonly position: PositionDraft
}

/**
 * Offices that stand for their holders: `Bí thư Thành ủy khẳng định`. The article itself must give exactly one person
 * an office that fits.
 */
export const peopleByPosition: Resolver = (text) => {
  const {registry, chart} = text
  const held: Held[] = []
  for (const mention of chart.all('person')) {
    const entity = registry.entityOf(mention)
    if (entity?.type !== 'person') continue
    for (const position of mention.positions) held.push({entity, position})
  }
  for (const position of [...chart.all('position')]) {
    if (registry.holderOf(position) !== undefined || isPressPart(text, position.from) || isPlural(text, position))
      continue
    const fitting = held.filter((candidate) => fits(text, position, candidate.position))
    const people = [...new Set(fitting.map(({entity}) => entity))]
    if (people.length === 0) continue
    const mention: PersonDraft = {
      type: 'person',
      rule: 'person-by-position',
      form: 'position',
      from: position.from,
      to: position.to,
      positions: [],
      office: position
    }
    chart.add(mention)
    const [only] = people
    if (people.length === 1 && only !== undefined) {
      registry.link(mention, only)
      registry.setHolder(position, mention)
    } else registry.abstain(mention, 'ambiguous-person', people)
  }
}

function isPlural({reader}: ResolvedText, {from}: PositionDraft): boolean {
  return from > reader.sentenceStart(from) && reader.isOneOf(from - 1, plurals)
}

/** Words of bodies that say nothing about which one it is. */
const generic = syllables('bộ nước tỉnh thành phố tp huyện quận xã phường ủy ban nhân dân ubnd trung ương của và , - &')

function fits(text: ResolvedText, alone: PositionDraft, held: PositionDraft): boolean {
  if (held.status === 'former' && alone.status !== 'former') return false
  if (alone.record.role !== held.record.role) return false
  const title = wordsOf(text, alone.from, alone.to)
  const full = wordsOf(text, held.from, held.to)
  const [first] = title
  if (first !== full[0] && alone.record.id !== held.record.id) return false
  const known = new Set(full)
  const extra = title.filter((word) => !known.has(word))
  if (extra.length === 0) return alone.record.id === held.record.id || startsLike(title, full)
  // The office alone says more than the office with the name: only its own body may be added.
  return alone.record.id === held.record.id && full.every((word) => title.includes(word))
}

function startsLike(title: readonly number[], full: readonly number[]): boolean {
  return title[0] === full[0] && title[1] === full[1]
}

function wordsOf({syllable}: ResolvedText, from: number, to: number): number[] {
  const words: number[] = []
  for (let at = from; at < to; at++) {
    const id = syllable[at] as number
    if (at < from + 2 || !generic.has(id)) words.push(id)
  }
  return words
}
