import type {PersonEntityDraft} from './entity-draft.js'
import {type OfficeKey, officeKey} from './office-match.js'
import type {ResolvedText} from './resolve.js'

/** An office that the article gives somebody. */
export interface HeldOffice extends OfficeKey {
  readonly entity: PersonEntityDraft
}

/** Of more people with the same kind of office the further ones are not looked at, so that the cost stays linear. */
const mostAlike = 120

/**
 * Every office that stands with a name, once for each person and wording.
 *
 * @param text
 *   The text with offices given to people.
 * @returns
 *   The offices by the ids of their shortest titles.
 */
export function heldOffices(text: ResolvedText): ReadonlyMap<string, readonly HeldOffice[]> {
  const {chart, registry} = text
  const byTitle = new Map<string, HeldOffice[]>()
  const seen = new Map<PersonEntityDraft, Set<string>>()
  for (const mention of chart.all('person')) {
    const entity = mention.positions.length === 0 ? undefined : registry.entityOf(mention)
    if (entity?.type !== 'person') continue
    const wordings = seen.get(entity) ?? new Set()
    seen.set(entity, wordings)
    for (const position of mention.positions) {
      const wording = text.syllable.slice(position.from, position.to).join(' ')
      if (wordings.has(wording)) continue
      wordings.add(wording)
      const held: HeldOffice = {...officeKey(text, position), entity}
      for (const title of held.titles) {
        const alike = byTitle.get(title)
        if (alike === undefined) byTitle.set(title, [held])
        else if (alike.length < mostAlike) alike.push(held)
      }
    }
  }
  return byTitle
}
