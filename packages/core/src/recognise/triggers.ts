import {entryBits} from '../lexicon/entry.js'
import {syllables} from '../tokenise/syllables.js'
import {WordSet} from '../tokenise/word-set.js'
import type {Construct} from './construct.js'
import type {Reader} from './reader.js'

const wordSets = new WeakMap<readonly string[], ReadonlySet<number>>()

function idsOf(words: readonly string[]): ReadonlySet<number> {
  const known = wordSets.get(words)
  if (known !== undefined) return known
  const ids = syllables(words)
  wordSets.set(words, ids)
  return ids
}

/**
 * Where constructs are tried, looked up once per text: each construct would else ask every token for its triggers, and
 * that question would cost more than the reading.
 */
export class Triggers {
  /** For each word that a construct asks for the tokens where it stands, in text order. */
  private readonly places = new Map<number, number[]>()

  /**
   * @param reader
   *   The text with its phrases.
   * @param constructs
   *   The constructs that will ask.
   */
  constructor(
    private readonly reader: Reader,
    constructs: readonly Construct[]
  ) {
    const asked = askedWords(constructs)
    for (let at = 0; at < reader.text.count; at++) {
      const id = reader.id(at)
      if (!asked.has(id)) continue
      const places = this.places.get(id)
      if (places === undefined) this.places.set(id, [at])
      else places.push(at)
    }
  }

  /**
   * The tokens at which a construct is tried, in text order.
   *
   * @param construct
   *   The construct.
   */
  of({triggers: {lexicon, words, numbers, capitals}}: Construct): number[] {
    const ids = words === undefined ? undefined : idsOf(words)
    const result: number[] = []
    if (lexicon === undefined && numbers !== true && capitals !== true) {
      for (const id of ids ?? []) for (const at of this.places.get(id) ?? []) result.push(at)
      return result.sort((a, b) => a - b)
    }
    let types = 0
    for (const type of lexicon ?? []) types |= entryBits[type]
    const {reader} = this
    for (let at = 0; at < reader.text.count; at++) {
      if (
        reader.startsPhrase(at, types) ||
        (numbers === true && reader.isNumber(at)) ||
        (capitals === true && reader.isCapital(at)) ||
        ids?.has(reader.id(at))
      )
        result.push(at)
    }
    return result
  }
}

const askedSets = new WeakMap<readonly Construct[], ReadonlySet<number>>()

/** All words that constructs are triggered by. */
function askedWords(constructs: readonly Construct[]): ReadonlySet<number> {
  let asked = askedSets.get(constructs)
  if (asked === undefined) {
    asked = new WordSet(constructs.flatMap(({triggers: {words}}) => (words === undefined ? [] : [...idsOf(words)])))
    askedSets.set(constructs, asked)
  }
  return asked
}
