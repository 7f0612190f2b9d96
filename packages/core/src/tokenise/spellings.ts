/**
 * A hash table of short spellings whose letters are packed into two integers: what is known of a word is found without
 * making a string of it, and equal keys are equal words, so that nothing has to be compared.
 *
 * Vietnamese syllables have at most seven letters, and the letters, digits and marks of the language and its keyboard
 * fit a byte. Longer words and other letters are for a map.
 */
export class Spellings {
  /** Slots of four: the key's two halves, the value (0 in a free slot), nothing. */
  private slots = new Int32Array(4 << 14)
  private mask = (1 << 14) - 1
  private count = 0

  /**
   * The value of a spelling.
   *
   * @param low
   *   Codes of its last four letters, the last in the lowest byte.
   * @param high
   *   Codes of the letters before them.
   * @returns
   *   The value, or 0 where the spelling is not in the table.
   */
  find(low: number, high: number): number {
    const {slots, mask} = this
    let slot = hash(low, high) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const at = slot << 2
      if (slots[at] === low && slots[at + 1] === high) return slots[at + 2] as number
      if (slots[at + 2] === 0) return 0
      slot = (slot + 1) & mask
    }
    return 0
  }

  /**
   * Remember a spelling that is not in the table yet.
   *
   * @param low
   *   See `find`.
   * @param high
   *   See `find`.
   * @param value
   *   Any integer but 0.
   * @returns
   *   `false` where too many spellings with other keys stand in the way: words that were made to collide.
   */
  add(low: number, high: number, value: number): boolean {
    if (this.count * 2 > this.mask) this.grow()
    const added = this.put(low, high, value)
    if (added) this.count++
    return added
  }

  private put(low: number, high: number, value: number): boolean {
    const {slots, mask} = this
    let slot = hash(low, high) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const at = slot << 2
      if (slots[at + 2] === 0) {
        slots[at] = low
        slots[at + 1] = high
        slots[at + 2] = value
        return true
      }
      slot = (slot + 1) & mask
    }
    return false
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    this.count = 0
    for (let at = 0; at < old.length; at += 4) {
      const value = old[at + 2] as number
      if (value !== 0 && this.put(old[at] as number, old[at + 1] as number, value)) this.count++
    }
  }
}

const mostProbes = 64

function hash(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
