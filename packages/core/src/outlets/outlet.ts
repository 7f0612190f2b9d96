/**
 * How a newspaper writes, where reading depends on it. A habit that is absent is not known: what holds for most papers
 * holds for it.
 */
export interface OutletHabits {
  /** First and last day on which it wrote so; open where absent. */
  readonly from?: string
  readonly to?: string
  /** It signs on top: names that fill one of the lines before the story are its author, and none is looked for in the last sentence. */
  readonly byline?: 'top'
  /**
   * How captions without a credit end. `closed`: with a stop, so that words without one behind the lead are a heading;
   * `open`: without, so that words without one that begin with an office are a caption.
   */
  readonly captions?: 'closed' | 'open'
  /** It writes days with a dot, so that `từ 8.3` is a day and no number. */
  readonly dates?: '.'
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
