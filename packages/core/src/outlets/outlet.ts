/** How a newspaper writes, as far as reading depends on it. */
export interface OutletHabits {
  /** First and last day on which it wrote so; open where absent. */
  readonly from?: string
  readonly to?: string
  /** How the tag opens the story: `(HNM) - `, `TTO - `, `(CAO) ` or not at all. */
  readonly tag: 'brackets' | 'dash' | 'bare' | 'none'
  /** Where the author signs. */
  readonly byline: 'top' | 'bottom'
  /** How the credit stands behind its caption: `Ảnh: A`, `(Ảnh: A)`, ` - Ảnh: A`. */
  readonly credit: 'colon' | 'brackets' | 'dash'
  /** Whether captions end with a stop. */
  readonly captions: 'closed' | 'open'
  /** What stands between day and month: `8-3`, `8/3`, `8.3`. */
  readonly dates: '-' | '/' | '.'
}

/** A newspaper, agency or station with its habits. */
export interface OutletProfile {
  /** Id of its record in the knowledge package, which has its names, tags and hosts. */
  readonly id: string
  /** Oldest first. */
  readonly habits: readonly OutletHabits[]
}

/**
 * Define the profile of an outlet.
 *
 * @param id
 *   Id of its record in the knowledge package.
 * @param habits
 *   Its habits, oldest first; a redesign closes the last with `to` and adds one with `from`.
 */
export function defineOutlet(id: string, ...habits: readonly OutletHabits[]): OutletProfile {
  return {id, habits}
}
