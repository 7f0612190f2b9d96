import {resolveDocuments} from './documents.js'
import {resolveOrganizations} from './organizations.js'
import {resolvePeople} from './people.js'
import {resolvePeopleByPeriphrasis} from './people-by-periphrasis.js'
import {resolvePeopleByPosition} from './people-by-position.js'
import {resolveKnownPeople} from './people-known.js'
import {settleNames} from './people-settle.js'
import {resolvePlaces} from './places.js'
import {resolvePositions} from './positions.js'
import type {ResolvedText} from './resolve.js'

/** A pass over the mentions of one kind. It adds entities, links and mentions. */
export type Resolver = (text: ResolvedText) => void

/**
 * All resolvers in order: names before the places that they may hold, places before the bodies that are named after them,
 * bodies before the offices in them, names before the offices that stand for a name, the article before the knowledge.
 */
export const resolvers: readonly Resolver[] = [
  settleNames,
  resolvePlaces,
  resolveOrganizations,
  resolveDocuments,
  resolvePeople,
  resolvePositions,
  resolvePeopleByPosition,
  resolvePeopleByPeriphrasis,
  resolveKnownPeople
]
