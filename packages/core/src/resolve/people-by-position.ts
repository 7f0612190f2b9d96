import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import {Phrases} from '../recognise/phrases.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {nearestOf} from './nearest.js'
import {exactness} from './office-match.js'
import type {ResolvedText} from './resolve.js'

/** Words before an office that say that no one holder is meant. */
const manyOrNone = new Phrases(
  `các, những, mọi, nhiều, mỗi, từng, một, hai, ba, bốn, năm, chức danh, chức vụ, chức, làm, bầu, cương vị, vai trò,
  nhiệm vụ, vị trí, ghế, thay`
)
const pair = new Phrases('kiêm')

/** An office that the article gives somebody. */
export interface Held {
  readonly entity: PersonEntityDraft
  readonly position: PositionDraft
}

/**
 * Offices that stand for their holders: `Bí thư Thành ủy khẳng định`. The article itself must give exactly one person
 * an office that fits; of two holders the one named much nearer before it is meant, else the parser abstains.
 */
export function resolvePeopleByPosition(text: ResolvedText): void {
  const {registry, chart} = text
  const held = heldOffices(text)
  for (const position of [...chart.all('position')].sort((left, right) => left.from - right.from)) {
    if (registry.holderOf(position) !== undefined || !isOneHolder(text, position)) continue
    const people = bestFitting(text, position, held)
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
    const entity = nearestOf(mention, people)
    if (entity === undefined) registry.abstain(mention, 'ambiguous-person', people)
    else {
      registry.link(mention, entity)
      registry.setHolder(position, mention)
    }
  }
}

/** Every office that stands with a name, with the person whose name it is. */
export function heldOffices({chart, registry}: ResolvedText): Held[] {
  const held: Held[] = []
  for (const mention of chart.all('person')) {
    const entity = registry.entityOf(mention)
    if (entity?.type !== 'person') continue
    for (const position of mention.positions) held.push({entity, position})
  }
  return held
}

function isOneHolder(text: ResolvedText, {from, to}: PositionDraft): boolean {
  const {reader} = text
  if (isPressPart(text, from)) return false
  if (manyOrNone.endingAt(reader, from, reader.sentenceStart(from)) !== undefined) return false
  // `Bí thư Đảng ủy kiêm Chủ tịch Hội đồng` without a name speaks of the two offices.
  return pair.startingAt(reader, to) === undefined && pair.endingAt(reader, from) === undefined
}

/** People who hold what fits best. */
function bestFitting(text: ResolvedText, alone: PositionDraft, held: readonly Held[]): PersonEntityDraft[] {
  let best = 0
  let people = new Set<PersonEntityDraft>()
  for (const {entity, position} of held) {
    const fit = exactness(text, alone, position)
    if (fit === 0 || fit < best) continue
    if (fit > best) people = new Set()
    best = fit
    people.add(entity)
  }
  return [...people]
}
