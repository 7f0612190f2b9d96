import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {nearestOf} from './nearest.js'
import {inOrder} from './people.js'
import type {ResolvedText} from './resolve.js'

/**
 * Link short names to the people whose fuller name they end (`ông Nghị`, `bà Kim Ngân`, `ông Trump`) or, for foreign
 * names, start (`ông Tập`, `ông Thongloun`). The last one named wins only where no other fits as well.
 *
 * @param text
 *   The text with an entity for each full name.
 */
export function resolveShortNames(text: ResolvedText): void {
  const {registry, reader} = text
  const mentions = inOrder(text).filter((mention) => !isPressPart(text, mention.from))
  const unnamed = new Map<string, PersonEntityDraft>()
  for (const mention of mentions) {
    if (mention.form !== 'short-name') continue
    const candidates = candidatesOf(text, mention, mentions)
    if (candidates.length > 0) {
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
