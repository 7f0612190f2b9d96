import type {TokenRange} from '../segment/segmented-text.js'
import type {Draft, DraftOf, DraftType} from './draft.js'

const typeBits: Readonly<Record<DraftType, number>> = {
  person: 1,
  position: 2,
  organization: 4,
  place: 8,
  document: 16,
  time: 32,
  quantity: 64,
  abbreviation: 128,
  slogan: 256
}

/**
 * Types in one number, for `Chart.isCovered`.
 *
 * @param types
 *   The types.
 */
export function bitsOf(types: readonly DraftType[]): number {
  let bits = 0
  for (const type of types) bits |= typeBits[type]
  return bits
}

/** What has been recognised so far, found by type and place. */
export class Chart {
  private readonly byType = new Map<DraftType, Draft[]>()
  private readonly starting = new Map<DraftType, Map<number, Draft>>()
  private readonly ending = new Map<DraftType, Map<number, Draft>>()
  private readonly removed = new Set<Draft>()
  private readonly covers = new Map<DraftType, Map<number, Draft>>()
  /** For each token the types whose mentions cover it, as bits: the question asked most often, mostly answered with no. */
  private readonly covered: Uint16Array

  /**
   * @param count
   *   How many tokens the text has.
   */
  constructor(count: number) {
    this.covered = new Uint16Array(count)
  }

  /**
   * Add a mention. Of one type the outermost that was added last covers a token.
   *
   * @param draft
   *   The mention.
   */
  add(draft: Draft): void {
    const {type} = draft
    of(this.byType, type, () => []).push(draft)
    of(this.starting, type, () => new Map()).set(draft.from, draft)
    of(this.ending, type, () => new Map()).set(draft.to, draft)
    const covering = of(this.covers, type, () => new Map<number, Draft>())
    for (let at = draft.from; at < draft.to; at++) {
      const other = covering.get(at)
      if (other === undefined || other.to - other.from <= draft.to - draft.from) covering.set(at, draft)
      this.covered[at] = (this.covered[at] as number) | typeBits[type]
    }
  }

  /**
   * Take a mention away that the whole article shows to be another thing.
   *
   * @param draft
   *   The mention. Its tokens are then free, also of mentions of its type that lie inside it.
   */
  remove(draft: Draft): void {
    const {type, from, to} = draft
    this.removed.add(draft)
    if (this.starting.get(type)?.get(from) === draft) this.starting.get(type)?.delete(from)
    if (this.ending.get(type)?.get(to) === draft) this.ending.get(type)?.delete(to)
    const covering = this.covers.get(type)
    for (let at = from; at < to; at++) {
      if (covering?.get(at) !== draft) continue
      covering.delete(at)
      this.covered[at] = (this.covered[at] as number) & ~typeBits[type]
    }
  }

  /**
   * All mentions of a type, in the order in which they were added.
   *
   * @param type
   *   The type.
   */
  all<T extends DraftType>(type: T): readonly DraftOf<T>[] {
    const drafts = (this.byType.get(type) ?? []) as unknown as DraftOf<T>[]
    return this.removed.size === 0 ? drafts : drafts.filter((draft) => !this.removed.has(draft))
  }

  /** The mention of a type that starts at a token. */
  startingAt<T extends DraftType>(type: T, at: number): DraftOf<T> | undefined {
    return this.starting.get(type)?.get(at) as DraftOf<T> | undefined
  }

  /** The mention of a type whose last token is the one before `to`. */
  endingAt<T extends DraftType>(type: T, to: number): DraftOf<T> | undefined {
    return this.ending.get(type)?.get(to) as DraftOf<T> | undefined
  }

  /** The outermost mention of a type that a token belongs to. */
  covering<T extends DraftType>(type: T, at: number): DraftOf<T> | undefined {
    if (((this.covered[at] ?? 0) & typeBits[type]) === 0) return undefined
    return this.covers.get(type)?.get(at) as DraftOf<T> | undefined
  }

  /**
   * Whether a token belongs to a mention of one of the types.
   *
   * @param at
   *   The token.
   * @param types
   *   The types, see `bitsOf`.
   */
  isCovered(at: number, types: number): boolean {
    return ((this.covered[at] ?? 0) & types) !== 0
  }

  /**
   * Whether a range shares a token with a mention of one of the types.
   *
   * @param range
   *   The range.
   * @param types
   *   The types.
   */
  overlaps(range: TokenRange, types: readonly DraftType[]): boolean {
    const bits = bitsOf(types)
    for (let at = range.from; at < range.to; at++) if (this.isCovered(at, bits)) return true
    return false
  }
}

function of<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
