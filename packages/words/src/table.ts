/** Keys with a small number each, as a hash table of integers. */
export class Table {
  private readonly keys: Int32Array
  private readonly values: Int8Array
  private readonly mask: number

  /**
   * @param entries
   *   Pairs of a key (from 1 up) and its value (−128 to 127, not 0).
   * @param count
   *   How many they are at most.
   */
  constructor(entries: Iterable<readonly [number, number]>, count: number) {
    // At most half full, so that a miss ends after a step or two.
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.keys = new Int32Array(size)
    this.values = new Int8Array(size)
    this.mask = size - 1
    for (const [key, value] of entries) {
      let at = key & this.mask
      while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask
      this.keys[at] = key
      this.values[at] = value
    }
  }

  /**
   * Value of a key, 0 where there is none.
   *
   * @param key
   *   From 1 up.
   */
  get(key: number): number {
    let at = key & this.mask
    for (;;) {
      const found = this.keys[at] as number
      if (found === key) return this.values[at] as number
      if (found === 0) return 0
      at = (at + 1) & this.mask
    }
  }
}
