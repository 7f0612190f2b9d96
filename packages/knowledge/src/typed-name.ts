import {fold} from './fold.js'
import type {Place, PlaceKind} from './types.js'

/** A name behind the word for what it names: `quận` and `Thủ Đức`. */
export interface TypedName {
  name: string
  /** Whether a place is of the kind that the word says. */
  isAskedFor: (place: Place) => boolean
}

/**
 * Makes a function that takes the word for the unit off a name: `quận Thủ Đức`, `TP. Thủ Đức`, `tỉnh Hà Tây`.
 *
 * @returns
 *   A function that gives the name without the word; `undefined` where it opens with none.
 */
export function typedNames(kinds: readonly PlaceKind[]): (name: string) => TypedName | undefined {
  const openings = kinds
    .flatMap(({text, variants = [], level}) =>
      [text, ...variants].map((word) => ({opening: stem(word), type: fold(text), level}))
    )
    .sort((one, other) => other.opening.length - one.opening.length)

  return (name) => {
    const folded = fold(name)
    const found = openings.find(
      ({opening}) => folded.startsWith(opening) && behindWord.test(folded.slice(opening.length))
    )
    if (!found) return undefined
    const {opening, type, level} = found
    return {
      name: folded.slice(opening.length).replace(behindWord, ''),
      isAskedFor: (place) => (place.type === undefined ? place.level === level : fold(place.type) === type)
    }
  }
}

/** A short form is written with its stop, without it, and with the name close to it: `TP Huế`, `TP. Huế`, `TP.Huế`. */
function stem(word: string): string {
  return fold(word).replace(/\.$/, '')
}

const behindWord = /^(?:\. ?| )/
