/**
 * The edges of a trie in one hash table of integers: the lexicon is walked at every token, and a map for each node costs
 * three times as much to look into.
 */
export class Edges {
  /** Slots of three: node, id of the word, the node that the edge leads to (0 in a free slot). */
  private slots = new Int32Array(3 << 12)
  private mask = (1 << 12) - 1
  private count = 0

  /**
   * The node that an edge leads to.
   *
   * @param node
   *   Where it starts.
   * @param id
   *   Its word.
   * @returns
   *   The node, or 0 where there is no such edge: no edge leads to the root.
   */
  find(node: number, id: number): number {
    const {slots, mask} = this
    for (let slot = hash(node, id) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3
      const target = slots[at + 2] as number
      if (target === 0 || (slots[at] === node && slots[at + 1] === id)) return target
    }
  }

  /**
   * Add an edge that is not there yet.
   *
   * @param node
   *   Where it starts.
   * @param id
   *   Its word.
   * @param target
   *   The node that it leads to, not 0.
   */
  add(node: number, id: number, target: number): void {
    if (this.count * 2 > this.mask) this.grow()
    this.put(node, id, target)
    this.count++
  }

  private put(node: number, id: number, target: number): void {
    const {slots, mask} = this
    let slot = hash(node, id) & mask
    while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & mask
    slots.set([node, id, target], slot * 3)
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < old.length; at += 3) {
      const target = old[at + 2] as number
      if (target !== 0) this.put(old[at] as number, old[at + 1] as number, target)
    }
  }
}

function hash(node: number, id: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca77)
  return mixed ^ (mixed >>> 15)
}
