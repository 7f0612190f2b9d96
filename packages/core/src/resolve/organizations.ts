import type {OrganizationDraft} from '../recognise/draft.js'
import {Bodies} from './organizations-bodies.js'
import type {ResolvedText} from './resolve.js'

/**
 * Make entities of the bodies. What is named in full comes first; then, each in text order, what leaves its place to the
 * article (`UBND tỉnh`) and heads alone (`Thành ủy`, `Bộ`). What fits two bodies is left with both.
 *
 * @param text
 *   The text with its mentions.
 */
export function resolveOrganizations(text: ResolvedText): void {
  const {chart, registry, reader} = text
  const mentions = [...chart.all('organization')].sort((left, right) => left.from - right.from || right.to - left.to)
  const bodies = new Bodies(text)
  for (const mention of mentions) if (bodies.isComplete(mention)) registry.link(mention, bodies.get(mention))
  const link = (mention: OrganizationDraft) => {
    const candidates = bodies.meant(mention)
    const [only, ...others] = candidates
    if (only !== undefined && others.length === 0) registry.link(mention, only)
    else {
      registry.abstain(mention, 'ambiguous-organization', candidates)
      reader.message('ambiguous-organization', mention, {expected: candidates.map(({name}) => name)})
    }
  }
  for (const alone of [false, true]) {
    bodies.startOver()
    for (const mention of mentions) {
      if (!bodies.isComplete(mention) && mention.bare === alone) link(mention)
      bodies.pass(mention)
    }
  }
  for (const entity of registry.entities) if (entity.type === 'organization') bodies.complete(entity)
}
