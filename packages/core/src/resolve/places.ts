import type {Place} from '@thoisu/knowledge'
import {isValidAt, nameAt} from '../lexicon/name-at.js'
import type {PlaceDraft} from '../recognise/draft.js'
import {foldPhrase} from '../text/fold.js'
import type {PlaceEntityDraft} from './entity-draft.js'
import type {Registry} from './registry.js'
import type {ResolvedText} from './resolve.js'

/**
 * Make entities of the places: one per record of the knowledge, else one per name and level.
 *
 * @param text
 *   The text with its mentions.
 */
export function resolvePlaces({chart, reader, registry}: ResolvedText): void {
  const day = reader.options.publishedAt
  for (const mention of chart.all('place')) if (mention.bare !== true) placeEntity(mention, registry, day)
}

/**
 * The entity of a place that a name gives, made where there is none yet.
 *
 * @param draft
 *   The place; it is linked to the entity where it is a mention of its own.
 * @param registry
 *   The entities so far.
 * @param day
 *   ISO date of the article.
 */
export function placeEntity(draft: PlaceDraft, registry: Registry, day: string | undefined): PlaceEntityDraft {
  const record = settle(draft.records, day)
  const name = record === undefined ? draft.name : (nameAt(record.names, day) ?? {text: draft.name}).text
  const level = record?.level ?? draft.level
  const key = foldPhrase(name)
  const known = registry.entities.find(
    (entity): entity is PlaceEntityDraft =>
      entity.type === 'place' &&
      (record === undefined || entity.record === undefined
        ? foldPhrase(entity.name) === key && entity.level === level
        : entity.record === record)
  )
  const entity =
    known ?? registry.add<PlaceEntityDraft>({type: 'place', name, level, mentions: [], ...(record && {record})})
  registry.link(draft, entity)
  return entity
}

/** The one record valid on the day, the highest of one name. */
function settle(records: readonly Place[], day: string | undefined): Place | undefined {
  const valid = records.filter((record) => isValidAt(record, day))
  return (valid.length > 0 ? valid : records)[0]
}
