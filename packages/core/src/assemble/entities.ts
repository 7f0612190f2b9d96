import type {Organization, Place} from '@thoisu/knowledge'
import {nameAt} from '../lexicon/name-at.js'
import type {Entity, HeldPosition, KnowledgeLink, OrganizationEntity, PlaceEntity} from '../model/entity.js'
import type {PersonDraft} from '../recognise/draft.js'
import type {Reader} from '../recognise/reader.js'
import type {
  DocumentEntityDraft,
  EntityDraft,
  OrganizationEntityDraft,
  PersonEntityDraft
} from '../resolve/entity-draft.js'
import {iri} from '../resolve/iri.js'
import {compact} from './compact.js'
import type {Context} from './mentions.js'

/**
 * Make an entity of the model.
 *
 * @param draft
 *   The entity as resolved.
 * @param context
 *   Ids and places.
 * @param reader
 *   The text.
 */
export function entity(draft: EntityDraft, context: Context, reader: Reader): Entity {
  const inOrder = [...draft.mentions].sort((left, right) => left.from - right.from)
  const base = {id: context.entityIds.of(draft), mentions: context.mentionIds.all(inOrder)}
  switch (draft.type) {
    case 'person':
      return person(draft, base, context, reader)
    case 'organization':
      return organization(draft, base, context, reader)
    case 'place': {
      const result: PlaceEntity = {...base, type: draft.type, name: draft.name, level: draft.level}
      if (draft.record?.code !== undefined) result.code = draft.record.code
      if (draft.record !== undefined) result.knowledge = knowledge(draft.record, reader)
      return result
    }
    case 'document':
      return document(draft, base, context)
    case 'group':
      return {...base, type: draft.type, name: draft.name}
  }
}

function person(
  draft: PersonEntityDraft,
  base: {id: string; mentions: string[]},
  context: Context,
  reader: Reader
): Entity {
  const words = (ranges: ({from: number; to: number} | undefined)[]) => [
    ...new Set(ranges.flatMap((range) => (range === undefined ? [] : [context.locator.words(range)])))
  ]
  const {record} = draft
  return compact({
    ...base,
    type: draft.type,
    name: draft.name,
    honorifics: words(draft.mentions.map((mention) => mention.honorific)),
    ranks: words(draft.mentions.map((mention) => mention.rank)),
    degrees: words(draft.mentions.flatMap((mention) => mention.degrees ?? [])),
    positions: heldPositions(draft.mentions, context, reader),
    knowledge: record && {id: record.person, name: record.person}
  })
}

function organization(
  draft: OrganizationEntityDraft,
  base: {id: string; mentions: string[]},
  {entityIds}: Context,
  reader: Reader
): Entity {
  const {type, name, kind, record} = draft
  const result: OrganizationEntity = {...base, type, name, kind}
  const branch = record?.branch ?? draft.branch
  const level = record?.level ?? draft.level
  const parent = entityIds.maybe(draft.parent)
  const place = entityIds.maybe(draft.place)
  if (branch !== undefined) result.branch = branch
  if (level !== undefined) result.level = level
  if (parent !== undefined) result.parent = parent
  if (place !== undefined) result.place = place
  if (record !== undefined) result.knowledge = knowledge(record, reader)
  return result
}

/** One entry per wording, in text order. */
function heldPositions(
  mentions: readonly PersonDraft[],
  {locator, registry, entityIds, mentionIds}: Context,
  reader: Reader
): HeldPosition[] {
  const held = new Map<string, HeldPosition>()
  for (const mention of mentions) {
    for (const position of mention.positions) {
      const text = locator.words(position)
      // Spellings that differ in dashes and spaces only are one wording.
      const key = reader.slice(position.from, position.to).toLowerCase()
      if (held.has(key)) continue
      const organization = position.organization && registry.entityOf(position.organization)
      held.set(
        key,
        compact({
          title: position.title,
          organization: entityIds.maybe(organization),
          text,
          status: position.status,
          mention: mentionIds.of(position)
        })
      )
    }
  }
  return [...held.values()]
}

function document(draft: DocumentEntityDraft, base: {id: string; mentions: string[]}, {entityIds}: Context): Entity {
  const ids = (others: readonly DocumentEntityDraft[] | undefined) =>
    others === undefined ? undefined : entityIds.all(others)
  return compact({
    ...base,
    type: draft.type,
    kind: draft.kind,
    number: draft.number,
    year: draft.year,
    symbol: draft.symbol,
    canonical: draft.canonical,
    iri: iri(draft),
    issuer: entityIds.maybe(draft.issuer),
    title: draft.title,
    date: draft.date,
    draft: draft.draft,
    implements: ids(draft.implements),
    amends: ids(draft.amends),
    replaces: ids(draft.replaces),
    guides: ids(draft.guides),
    knowledge:
      draft.record &&
      compact({
        id: draft.record.id,
        name: draft.record.title ?? draft.record.names?.[0],
        status: draft.record.status
      })
  })
}

function knowledge(record: Organization | Place, reader: Reader): KnowledgeLink {
  return compact({
    id: record.id,
    name: nameAt(record.names, reader.options.publishedAt)?.text,
    predecessors: record.predecessors,
    successors: record.successors,
    wikidata: record.wikidata
  })
}
