import type {EntryType} from '../lexicon/entry.js'
import {syllables} from '../tokenise/syllables.js'
import type {Construct} from './construct.js'
import type {Reader} from './reader.js'

const bits = new Map<EntryType, number>()
const numberBit = 1
const capitalBit = 2

/** Bit of a kind of phrase; there are fewer kinds than bits. */
function bitOf(type: EntryType): number {
  let bit = bits.get(type)
  if (bit === undefined) {
    bit = 1 << (bits.size + 2)
    bits.set(type, bit)
  }
  return bit
}

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
  /** For each token what it is and which kinds of phrases start there, as bits. */
  private readonly flags: Int32Array
  /** For each word the tokens where it stands, in text order. */
  private readonly places = new Map<number, number[]>()

  /**
   * @param reader
   *   The text with its phrases.
   */
  constructor(private readonly reader: Reader) {
    const {count} = reader.text
    this.flags = new Int32Array(count)
    for (let at = 0; at < count; at++) {
      let flags = (reader.isNumber(at) ? numberBit : 0) | (reader.isCapital(at) ? capitalBit : 0)
      for (const hit of reader.allHits(at)) flags |= bitOf(hit.entry.type)
      this.flags[at] = flags
      const id = reader.id(at)
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
    let mask = (numbers === true ? numberBit : 0) | (capitals === true ? capitalBit : 0)
    for (const type of lexicon ?? []) mask |= bitOf(type)
    const result: number[] = []
    if (mask === 0) {
      for (const id of ids ?? []) for (const at of this.places.get(id) ?? []) result.push(at)
      return result.sort((a, b) => a - b)
    }
    const {flags, reader} = this
    for (let at = 0; at < flags.length; at++) {
      if (((flags[at] as number) & mask) !== 0 || ids?.has(reader.id(at))) result.push(at)
    }
    return result
  }
}
