import * as documents from './documents.js'
import {dataAsOf} from './generated/data-as-of.js'
import * as lexicon from './lexicon.js'
import * as offices from './offices.js'
import * as organizations from './organizations.js'
import * as outlets from './outlets.js'
import * as people from './people.js'
import * as places from './places.js'
import type {Knowledge} from './types.js'

/** Everything that the package knows, as a parser takes it. */
export const knowledge: Knowledge = {
  dataAsOf,
  ...organizations,
  ...offices,
  ...documents,
  ...places,
  ...people,
  ...lexicon,
  ...outlets
}
