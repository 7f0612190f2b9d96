import type {Id} from '../model/span.js'

/** Gives the objects of one kind their ids in the order of a list: `m1`, `m2` … */
export class Ids<T extends object> {
  private readonly ids = new Map<T, Id>()

  /**
   * @param prefix
   *   Letter that tells the kind.
   * @param items
   *   The objects, in the order of the article.
   */
  constructor(
    prefix: string,
    readonly items: readonly T[]
  ) {
    for (const [index, item] of items.entries()) this.ids.set(item, `${prefix}${index + 1}`)
  }

  /** Id of an object of the list. */
  of(item: T): Id {
    return this.ids.get(item) as Id
  }

  /** Id of an object, or nothing where there is none or it is not of the list. */
  maybe(item: T | undefined): Id | undefined {
    return item === undefined ? undefined : this.ids.get(item)
  }

  /** Ids of the objects that are of the list, each once. */
  all(items: readonly T[]): Id[] {
    return [...new Set(items.map((item) => this.ids.get(item)).filter((id): id is Id => id !== undefined))]
  }
}
