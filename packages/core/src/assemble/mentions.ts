import type {DocumentMention, DocumentPart, Mention} from '../model/mention.js'
import type {TextPosition} from '../model/span.js'
import type {Draft} from '../recognise/draft.js'
import type {EntityDraft, ReferringDraft} from '../resolve/entity-draft.js'
import type {Registry} from '../resolve/registry.js'
import {compact} from './compact.js'
import type {Ids} from './ids.js'
import type {Locator} from './locate.js'

/** What the parts of an article need to refer to each other. */
export interface Context {
  readonly locator: Locator
  readonly registry: Registry
  readonly mentionIds: Ids<Draft>
  readonly entityIds: Ids<EntityDraft>
}

/**
 * Make a mention of the model.
 *
 * @param draft
 *   The mention as recognised.
 * @param context
 *   Ids and places.
 */
export function mention(draft: Draft, context: Context): Mention {
  const {locator, registry, mentionIds, entityIds} = context
  const base = {id: mentionIds.of(draft), position: locator.range(draft), rule: draft.rule}
  switch (draft.type) {
    case 'person':
      return compact({
        ...base,
        type: draft.type,
        form: draft.form,
        honorific: draft.honorific && locator.range(draft.honorific),
        rank: draft.rank && locator.range(draft.rank),
        degrees: draft.degrees?.map((range) => locator.range(range)),
        ...reference(draft, context)
      })
    case 'position': {
      const organization = draft.organization && registry.entityOf(draft.organization)
      return compact({
        ...base,
        type: draft.type,
        title: draft.title,
        status: draft.status,
        organization: entityIds.maybe(organization),
        holder: holder(draft, context),
        ...reference(draft, context)
      })
    }
    case 'organization':
      return compact({...base, type: draft.type, abbreviated: draft.abbreviated, ...reference(draft, context)})
    case 'place':
      return compact({...base, type: draft.type, level: draft.level, ...reference(draft, context)})
    case 'document':
      return compact<DocumentMention>({
        ...base,
        type: draft.type,
        kind: draft.kind,
        number: draft.number,
        year: draft.year,
        symbol: draft.symbol,
        provision: draft.provision,
        form: draft.form,
        issuer: draft.issuer,
        title: draft.title,
        date: draft.date,
        parts: parts(draft.parts, locator),
        ...reference(draft, context)
      })
    case 'time':
      return compact({
        ...base,
        type: draft.type,
        value: draft.value,
        dayPart: draft.dayPart,
        certainty: draft.certainty
      })
    case 'quantity':
      return compact({...base, type: draft.type, value: draft.value, unit: draft.unit, approximate: draft.approximate})
    case 'abbreviation': {
      const [first] = draft.expansions
      return draft.expansions.length === 1
        ? compact({...base, type: draft.type, expansion: first})
        : {...base, type: draft.type, expansions: [...draft.expansions]}
    }
    case 'slogan':
      return {...base, type: draft.type}
  }
}

function reference(draft: ReferringDraft, {registry, entityIds}: Context) {
  const link = registry.linkOf(draft)
  return {
    entity: entityIds.maybe(link.entity),
    candidates: link.candidates && entityIds.all(link.candidates),
    problem: link.problem
  }
}

function holder(draft: Extract<Draft, {type: 'position'}>, {registry, entityIds}: Context) {
  const person = registry.holderOf(draft)
  return person && entityIds.maybe(registry.entityOf(person))
}

function parts(ranges: Extract<Draft, {type: 'document'}>['parts'], locator: Locator) {
  const result: Partial<Record<DocumentPart, TextPosition>> = {}
  for (const part of Object.keys(ranges) as DocumentPart[]) {
    const range = ranges[part]
    if (range !== undefined) result[part] = locator.range(range)
  }
  return result
}
