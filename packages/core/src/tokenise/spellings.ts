/**
 * A hash table of short spellings whose letters are packed into two integers: what is known of a word is found without
 * making a string of it, and equal keys are equal words, so that nothing has to be compared.
 *
 * Vietnamese syllables have at most seven letters, and the letters, digits and marks of the language and its keyboard
 * fit a byte. Longer words and other letters are for a map.
 */
export class Spellings {
  /** Slots of four, which share a line of the cache: the key's two halves, the number (0 in a free slot), the word. */
  private slots = new Int32Array(4 << 14)
  private mask = (1 << 14) - 1
  private count = 0

  /**
   * The place of a spelling.
   *
   * @param low
   *   Codes of its last four letters, the last in the lowest byte.
   * @param high
   *   Codes of the letters before them.
   * @returns
   *   Its place for `numberAt` and `wordAt` until the next `add`, or `notFound`.
   */
  find(low: number, high: number): number {
    const {slots, mask} = this
    let slot = hash(low, high) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const at = slot << 2
      if (slots[at] === low && slots[at + 1] === high) return at
      if (slots[at + 2] === 0) return notFound
      slot = (slot + 1) & mask
    }
    return notFound
  }

  /**
   * The number of a spelling.
   *
   * @param place
   *   What `find` gave.
   */
  numberAt(place: number): number {
    return this.slots[place + 2] as number
  }

  /**
   * The word of a spelling.
   *
   * @param place
   *   What `find` gave.
   */
  wordAt(place: number): number {
    return this.slots[place + 3] as number
  }

  /**
   * Remember a spelling that is not in the table yet.
   *
   * @param low
   *   See `find`.
   * @param high
   *   See `find`.
   * @param number
   *   Any integer but 0.
   * @returns
   *   Its place for `setWord`; `notFound` where too many spellings with other keys stand in the way: words that were made to collide.
   */
  add(low: number, high: number, number: number): number {
    if (this.count * 2 > this.mask) this.grow()
    const place = this.put(low, high, number)
    if (place !== notFound) this.count++
    return place
  }

  /**
   * Say what the word of a spelling is.
   *
   * @param place
   *   What `add` gave.
   * @param word
   *   Any integer.
   */
  setWord(place: number, word: number): void {
    this.slots[place + 3] = word
  }

  private put(low: number, high: number, number: number): number {
    const {slots, mask} = this
    let slot = hash(low, high) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const at = slot << 2
      if (slots[at + 2] === 0) {
        slots[at] = low
        slots[at + 1] = high
        slots[at + 2] = number
        return at
      }
      slot = (slot + 1) & mask
    }
    return notFound
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    this.count = 0
    for (let at = 0; at < old.length; at += 4) {
      const [low = 0, high = 0, number = 0, word = 0] = old.subarray(at, at + 4)
      const place = number === 0 ? notFound : this.put(low, high, number)
      if (place === notFound) continue
      this.setWord(place, word)
      this.count++
    }
  }
}

/** What `find` gives for a spelling that is not in the table. */
export const notFound = -1

const mostProbes = 64

function hash(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
