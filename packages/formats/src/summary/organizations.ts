import type {GroupEntity, Id, OrganizationEntity, PlaceEntity} from 'thoisu'
import {type Names, type Occurrence, otherWordings} from './names.js'

/** A body, place or group that the article names. */
export interface Named {
  id: Id
  name: string
  /** Branch and level of a body, level of a place. */
  description: string[]
  /** Other wordings: abbreviations, bare heads. */
  also: string[]
  occurrences: Occurrence[]
}

/**
 * The bodies in the order of their first mention.
 *
 * @param names
 *   The article.
 */
export function organizations(names: Names): Named[] {
  return names.article.entities
    .filter((entity): entity is OrganizationEntity => entity.type === 'organization')
    .map((entity) => named(entity, [entity.branch, entity.level], names))
}

/**
 * The places in the order of their first mention.
 *
 * @param names
 *   The article.
 */
export function places(names: Names): Named[] {
  return names.article.entities
    .filter((entity): entity is PlaceEntity => entity.type === 'place')
    .map((entity) => named(entity, [entity.level === 'unknown' ? undefined : entity.level], names))
}

/**
 * People and bodies that are named only together, in the order of their first mention.
 *
 * @param names
 *   The article.
 */
export function groups(names: Names): Named[] {
  return names.article.entities
    .filter((entity): entity is GroupEntity => entity.type === 'group')
    .map((entity) => named(entity, [], names))
}

function named(
  {id, name, mentions}: OrganizationEntity | PlaceEntity | GroupEntity,
  description: (string | undefined)[],
  names: Names
): Named {
  const occurrences = names.occurrences(mentions)
  return {
    id,
    name,
    description: description.filter((word) => word !== undefined),
    also: otherWordings(name, occurrences),
    occurrences
  }
}
