import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {inOrder} from './people.js'
import type {ResolvedText} from './resolve.js'

/**
 * Link short names to the people whose fuller name they end (`ông Nghị`, `bà Kim Ngân`, `ông Trump`) or, for foreign
 * names, start (`ông Tập`, `ông Thongloun`). The last one named wins only where no other fits as well.
 *
 * @param text
 *   The text with an entity for each full name.
 */
export function shortNames(text: ResolvedText): void {
  const {registry, reader} = text
  const mentions = inOrder(text).filter((mention) => !isPressPart(text, mention.from))
  const unnamed = new Map<string, PersonEntityDraft>()
  for (const mention of mentions) {
    if (mention.form !== 'short-name') continue
    const candidates = candidatesOf(text, mention, mentions)
    const [only] = candidates
    if (candidates.length === 1 && only !== undefined) registry.link(mention, only)
    else if (candidates.length > 1) {
      const nearest = nearestOf(mention, candidates)
      if (nearest !== undefined) registry.link(mention, nearest)
      else registry.abstain(mention, 'ambiguous-person', candidates)
    } else {
      const name = reader.slice(mention.from, mention.to)
      const known = unnamed.get(name)
      if (known === undefined) unnamed.set(name, registry.add({type: 'person', name, mentions: [mention]}))
      else registry.link(mention, known)
    }
  }
}

function candidatesOf(text: ResolvedText, short: PersonDraft, mentions: readonly PersonDraft[]): PersonEntityDraft[] {
  const ending = new Set<PersonEntityDraft>()
  const starting = new Set<PersonEntityDraft>()
  for (const mention of mentions) {
    if (mention.form !== 'name') continue
    const entity = text.registry.entityOf(mention)
    if (entity?.type !== 'person') continue
    const words = short.to - short.from
    if (mention.to - mention.from <= words) continue
    if (same(text, mention.to - words, short)) ending.add(entity)
    else if (same(text, mention.from, short)) starting.add(entity)
  }
  return [...(ending.size > 0 ? ending : starting)]
}

function same({syllable}: ResolvedText, from: number, {from: start, to}: PersonDraft): boolean {
  for (let at = start; at < to; at++) if (syllable[from + at - start] !== syllable[at]) return false
  return true
}

/** The one that was named right before, where the others were named much earlier. */
function nearestOf(short: PersonDraft, candidates: readonly PersonEntityDraft[]): PersonEntityDraft | undefined {
  const distances = candidates
    .map((entity) => ({
      entity,
      distance: Math.min(...entity.mentions.filter(({to}) => to <= short.from).map(({to}) => short.from - to))
    }))
    .sort((left, right) => left.distance - right.distance)
  const [first, second] = distances
  if (first === undefined || first.distance === Number.POSITIVE_INFINITY) return undefined
  return second === undefined || first.distance * 3 < second.distance ? first.entity : undefined
}
