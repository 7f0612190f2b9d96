import {abbreviation} from './abbreviation/abbreviation.js'
import type {Construct} from './construct.js'
import {organization} from './organization/organization.js'
import {creditedName} from './person/credited-name.js'
import {fullName} from './person/full-name.js'
import {shortName} from './person/short-name.js'
import {place} from './place/place.js'
import {position} from './position/position.js'

/**
 * All constructs in the order in which they read the text. The order is load-bearing: what stands earlier claims its
 * tokens first (a document number before the date that it could be), and what stands later may look at everything
 * before it (positions at the bodies, people at the positions).
 */
export const constructs: readonly Construct[] = [
  organization,
  place,
  position,
  creditedName,
  fullName,
  shortName,
  abbreviation
]
