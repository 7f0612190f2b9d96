import type {DocumentMention, DocumentPart, Mention, PersonMention, PositionMention} from '../model/mention.js'
import type {TextPosition} from '../model/span.js'
import type {DocumentDraft, Draft, PersonDraft, PositionDraft} from '../recognise/draft.js'
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
 * Mentions are most of an article. Each is written field by field, in the order of the model: copies of objects without
 * their empty fields took a tenth of the time of the whole parser.
 *
 * @param draft
 *   The mention as recognised.
 * @param context
 *   Ids and places.
 */
export function mention(draft: Draft, context: Context): Mention {
  const {locator, mentionIds} = context
  const id = mentionIds.of(draft)
  const position = locator.range(draft)
  const {rule} = draft
  switch (draft.type) {
    case 'person':
      return person(draft, {id, position, rule, type: draft.type, form: draft.form}, context)
    case 'position': {
      const {title, status} = draft
      return office(draft, {id, position, rule, type: draft.type, title, status}, context)
    }
    case 'organization':
      return refer(draft, {id, position, rule, type: draft.type, abbreviated: draft.abbreviated}, context)
    case 'place':
      return refer(draft, {id, position, rule, type: draft.type, level: draft.level}, context)
    case 'document':
      return document(draft, {id, position, rule}, context)
    case 'time': {
      const {type, value, dayPart, certainty} = draft
      return dayPart === undefined
        ? {id, position, rule, type, value, certainty}
        : {id, position, rule, type, value, dayPart, certainty}
    }
    case 'quantity': {
      const {type, value, unit, approximate} = draft
      return approximate === undefined
        ? {id, position, rule, type, value, unit}
        : {id, position, rule, type, value, unit, approximate}
    }
    case 'abbreviation': {
      const {type, expansions} = draft
      return expansions.length === 1
        ? {id, position, rule, type, expansion: expansions[0] as string}
        : {id, position, rule, type, expansions: [...expansions]}
    }
    case 'slogan':
      return {id, position, rule, type: draft.type}
  }
}

function person(draft: PersonDraft, result: PersonMention, context: Context): PersonMention {
  const {locator} = context
  const {honorific, rank, degrees} = draft
  if (honorific !== undefined) result.honorific = locator.range(honorific)
  if (rank !== undefined) result.rank = locator.range(rank)
  if (degrees !== undefined) result.degrees = degrees.map((range) => locator.range(range))
  return refer(draft, result, context)
}

function office(draft: PositionDraft, result: PositionMention, context: Context): PositionMention {
  const {registry, entityIds} = context
  const organization = draft.organization && entityIds.maybe(registry.entityOf(draft.organization))
  if (organization !== undefined) result.organization = organization
  const person = holder(draft, context)
  if (person !== undefined) result.holder = person
  return refer(draft, result, context)
}

function document(
  draft: DocumentDraft,
  base: Pick<DocumentMention, 'id' | 'position' | 'rule'>,
  context: Context
): DocumentMention {
  const {type, kind, number, year, symbol, provision, form, issuer, title, date} = draft
  const result = compact<DocumentMention>({
    ...base,
    type,
    kind,
    number,
    year,
    symbol,
    provision,
    form,
    issuer,
    title,
    date,
    parts: parts(draft.parts, context.locator)
  })
  return refer(draft, result, context)
}

/** Adds what a mention refers to. */
function refer<M extends Extract<Mention, {entity?: string}>>(
  draft: ReferringDraft,
  result: M,
  {registry, entityIds}: Context
): M {
  const {entity, candidates, problem} = registry.linkOf(draft)
  const id = entityIds.maybe(entity)
  if (id !== undefined) result.entity = id
  if (candidates !== undefined) result.candidates = entityIds.all(candidates)
  if (problem !== undefined) result.problem = problem
  return result
}

function holder(draft: PositionDraft, {registry, entityIds}: Context) {
  const person = registry.holderOf(draft)
  return person && entityIds.maybe(registry.entityOf(person))
}

function parts(ranges: DocumentDraft['parts'], locator: Locator) {
  const result: Partial<Record<DocumentPart, TextPosition>> = {}
  for (const part of Object.keys(ranges) as DocumentPart[]) {
    const range = ranges[part]
    if (range !== undefined) result[part] = locator.range(range)
  }
  return result
}
