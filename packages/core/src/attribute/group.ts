import type {GroupEntityDraft} from '../resolve/entity-draft.js'
import type {ResolvedText} from '../resolve/resolve.js'
import type {TokenRange} from '../segment/segmented-text.js'

/** People and bodies that are named only together: one entity for each wording. */
export class Groups {
  /** First tokens of the namings of each so far. */
  private readonly places = new Map<GroupEntityDraft, Set<number>>()
  private readonly known = new Map<string, GroupEntityDraft>()

  /**
   * @param text
   *   The text; new groups go into its registry.
   */
  constructor(private readonly text: ResolvedText) {
    for (const entity of text.registry.entities)
      if (entity.type === 'group') this.known.set(entity.name.toLowerCase(), entity)
  }

  /**
   * The group that a range names.
   *
   * @param range
   *   Its words: `các cấp ủy Đảng`.
   */
  named(range: TokenRange): GroupEntityDraft {
    const name = this.text.reader.slice(range.from, range.to)
    const key = name.toLowerCase()
    let group = this.known.get(key)
    if (group === undefined) {
      group = this.text.registry.add({type: 'group', name, mentions: [], ranges: []})
      this.known.set(key, group)
    }
    let places = this.places.get(group)
    if (places === undefined) {
      places = new Set(group.ranges.map(({from}) => from))
      this.places.set(group, places)
    }
    if (!places.has(range.from)) group.ranges.push({from: range.from, to: range.to})
    places.add(range.from)
    return group
  }
}
