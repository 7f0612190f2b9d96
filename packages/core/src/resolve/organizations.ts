import type {OrganizationDraft} from '../recognise/draft.js'
import {foldPhrase} from '../text/fold.js'
import type {OrganizationEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/**
 * Make entities of the bodies: the same full name or record is the same body; a bare head is the last body of its kind
 * that the article has named in full.
 *
 * @param text
 *   The text with its mentions.
 */
export function resolveOrganizations({chart, registry}: ResolvedText): void {
  const byKey = new Map<string, OrganizationEntityDraft>()
  const mentions = [...chart.all('organization')].sort((a, b) => a.from - b.from || b.to - a.to)
  for (const mention of mentions) if (!mention.bare) registry.link(mention, entityOf(mention))
  for (const mention of mentions) {
    if (!mention.bare) continue
    const candidates = [...byKey.values()].filter(({kind}) => kind === mention.kind)
    registry.link(mention, candidates.length === 1 ? (candidates[0] as OrganizationEntityDraft) : entityOf(mention))
  }

  function entityOf(mention: OrganizationDraft): OrganizationEntityDraft {
    const [record] = mention.records
    const key = record?.id ?? foldPhrase(mention.name)
    let entity = byKey.get(key)
    if (entity === undefined) {
      entity = registry.add<OrganizationEntityDraft>({
        type: 'organization',
        name: mention.name,
        kind: mention.kind,
        mentions: [],
        ...(record && {record})
      })
      byKey.set(key, entity)
    }
    return entity
  }
}
