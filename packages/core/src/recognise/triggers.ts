import {entryBits} from '../lexicon/entry.js'
import {syllables} from '../tokenise/syllables.js'
import {WordSet} from '../tokenise/word-set.js'
import type {Construct} from './construct.js'
import type {Reader} from './reader.js'

/** Bits beside those of `entryBits`. */
const numberBit = 1 << 29
const capitalBit = 1 << 30

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
  /** For each token which kinds of phrases start there, see `entryBits`, and whether it is a number or has a capital. */
  private readonly flags: Int32Array
  /** For each word that a construct asks for the tokens where it stands, in text order. */
  private readonly places = new Map<number, number[]>()

  /**
   * @param reader
   *   The text with its phrases.
   * @param constructs
   *   The constructs that will ask.
   */
  constructor(reader: Reader, constructs: readonly Construct[]) {
    const asked = askedWords(constructs)
    const {count} = reader.text
    this.flags = new Int32Array(count)
    for (let at = 0; at < count; at++) {
      const own = (reader.isNumber(at) ? numberBit : 0) | (reader.isCapital(at) ? capitalBit : 0)
      this.flags[at] = reader.phraseTypes(at) | own
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
    const result: number[] = []
    let mask = (numbers === true ? numberBit : 0) | (capitals === true ? capitalBit : 0)
    for (const type of lexicon ?? []) mask |= entryBits[type]
    const {flags} = this
    if (mask !== 0) for (let at = 0; at < flags.length; at++) if (((flags[at] as number) & mask) !== 0) result.push(at)
    const found = result.length
    for (const id of words === undefined ? [] : idsOf(words)) {
      for (const at of this.places.get(id) ?? []) if (((flags[at] as number) & mask) === 0) result.push(at)
    }
    return result.length === found ? result : result.sort((a, b) => a - b)
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
