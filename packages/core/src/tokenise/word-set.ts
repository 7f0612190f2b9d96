/**
 * A set of word ids. Words of the code get their ids first, so ids are small and a table of bits answers `has` in a
 * fraction of the time of a hash set; constructs ask it for almost every token.
 */
export class WordSet extends Set<number> {
  private bits = new Int32Array(0)

  /**
   * @param ids
   *   Ids of the words, see `syllable`.
   */
  constructor(ids: Iterable<number>) {
    super()
    for (const id of ids) this.add(id)
  }

  override add(id: number): this {
    super.add(id)
    if (id >> 5 >= this.bits.length) {
      const longer = new Int32Array((id >> 5) + 1)
      longer.set(this.bits)
      this.bits = longer
    }
    this.bits[id >> 5] = (this.bits[id >> 5] as number) | (1 << (id & 31))
    return this
  }

  override has(id: number): boolean {
    const {bits} = this
    const block = id >> 5
    return block >= 0 && block < bits.length && ((bits[block] as number) & (1 << (id & 31))) !== 0
  }
}
