import {type Dictionary, Entry, longestPhrase, phraseKey} from '../src/dictionary.js'
import {type Syllable, syllableOf} from '../src/syllable.js'
import {knowledgePhrases} from './knowledge-phrases.js'
import {sinoVietnamesePhrases} from './sino-vietnamese.js'

/** A sentence made ready for training. */
export interface Example {
  readonly syllables: readonly Syllable[]
  readonly joined: readonly number[]
}

/**
 * The dictionary while the model is trained. Every word of the training sentences is in it; so that the model learns
 * what it is worth on words that it has not seen, the words of the sentence in hand can be left out.
 */
export class TrainingDictionary implements Dictionary {
  private readonly fixed = new Map<number, number>()
  private readonly counts = new Map<number, number>()
  private left = new Map<number, number>()

  /**
   * @param examples
   *   The training sentences.
   */
  constructor(examples: readonly Example[]) {
    const vocabulary = new Set(examples.flatMap(({syllables}) => syllables.map(({hash}) => hash)))
    for (const example of examples) for (const key of wordKeys(example)) this.count(this.counts, key)
    const {terms, names, surnames} = knowledgePhrases()
    for (const name of names) {
      const syllables = split(name)
      for (const {hash} of syllables) vocabulary.add(hash)
      for (let at = 1; at < syllables.length; at++) this.mark(syllables.slice(at - 1, at + 1), Entry.neighbours)
    }
    for (const term of terms) this.mark(split(term), Entry.term)
    for (const surname of surnames) this.mark(split(surname), Entry.surname)
    for (const phrase of sinoVietnamesePhrases()) {
      const syllables = split(phrase)
      // The rest would only make the model larger.
      if (syllables.every(({hash}) => vocabulary.has(hash))) this.mark(syllables, Entry.sino)
    }
  }

  /** Leave the words of a sentence out of the counts, or of none. */
  leaveOut(example?: Example): void {
    this.left = new Map()
    if (example) for (const key of wordKeys(example)) this.count(this.left, key)
  }

  get(key: number): number {
    const count = (this.counts.get(key) ?? 0) - (this.left.get(key) ?? 0)
    return (this.fixed.get(key) ?? 0) | (count > 0 ? Entry.word : 0) | (count > 1 ? Entry.common : 0)
  }

  /** All keys with their entries, by key. */
  entries(): [key: number, entry: number][] {
    return [...new Set([...this.fixed.keys(), ...this.counts.keys()])]
      .sort((one, other) => one - other)
      .map((key) => [key, this.get(key)])
  }

  private mark(syllables: readonly Syllable[], entry: number): void {
    if (syllables.length === 0 || syllables.length > longestPhrase) return
    const key = phraseKey(syllables, 0, syllables.length)
    this.fixed.set(key, (this.fixed.get(key) ?? 0) | entry)
  }

  private count(counts: Map<number, number>, key: number): void {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

function split(phrase: string): Syllable[] {
  return phrase.split(/\s+/).filter(Boolean).map(syllableOf)
}

/** Keys of the words of a sentence that are short enough to be looked up. */
function wordKeys({syllables, joined}: Example): number[] {
  const keys: number[] = []
  let from = 0
  for (let to = 1; to <= syllables.length; to++) {
    if (joined[to] === 1) continue
    if (to - from <= longestPhrase) keys.push(phraseKey(syllables, from, to))
    from = to
  }
  return keys
}
