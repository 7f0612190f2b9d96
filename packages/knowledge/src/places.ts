/** Places, and the words that say what kind of place follows. */
export {placeKinds} from './generated/place-kinds.js'
export {places} from './generated/places.js'
