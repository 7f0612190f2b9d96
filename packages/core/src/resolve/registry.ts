import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import type {EntityDraft, Link, ReferringDraft} from './entity-draft.js'

/** The entities of an article and the links from mentions to them. Resolvers write it, later stages read it. */
export class Registry {
  readonly entities: EntityDraft[] = []
  private readonly links = new Map<ReferringDraft, Link>()
  private readonly holders = new Map<PositionDraft, PersonDraft>()

  /**
   * Add an entity.
   *
   * @param entity
   *   The entity; its `mentions` are linked to it.
   * @returns
   *   The same entity.
   */
  add<E extends EntityDraft>(entity: E): E {
    this.entities.push(entity)
    for (const mention of entity.mentions) this.links.set(mention as ReferringDraft, {entity})
    return entity
  }

  /**
   * Say that a mention refers to an entity.
   *
   * @param mention
   *   The mention; it is added to the entity's mentions where it is of the entity's type.
   * @param entity
   *   The entity.
   */
  link(mention: ReferringDraft, entity: EntityDraft): void {
    // A mention that is linked to the entity is among its mentions already.
    if (this.links.get(mention)?.entity === entity) return
    this.links.set(mention, {entity})
    if (mention.type === entity.type) (entity.mentions as ReferringDraft[]).push(mention)
  }

  /** Say that the text does not settle what a mention refers to. */
  abstain(mention: ReferringDraft, problem: string, candidates: readonly EntityDraft[] = []): void {
    this.links.set(mention, candidates.length > 0 ? {candidates, problem} : {problem})
  }

  /** What a mention refers to. */
  linkOf(mention: ReferringDraft): Link {
    return this.links.get(mention) ?? {}
  }

  /** The entity of a mention, where there is exactly one. */
  entityOf(mention: ReferringDraft): EntityDraft | undefined {
    return this.links.get(mention)?.entity
  }

  /** Say who holds the office of a position mention. */
  setHolder(position: PositionDraft, person: PersonDraft): void {
    this.holders.set(position, person)
  }

  /** The mention of the person who holds the office of a position mention. */
  holderOf(position: PositionDraft): PersonDraft | undefined {
    return this.holders.get(position)
  }
}
