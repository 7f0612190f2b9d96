import type {PersonDraft} from '../recognise/draft.js'
import type {PersonEntityDraft} from './entity-draft.js'

/** The nearer of two people must have been named this many times nearer to be the one that is meant. */
const clearly = 3
/** Of more candidates none is chosen. */
const mostCandidates = 24

/** Where each person was last spoken of, as a reader goes through the text from its start. */
export class Salience {
  private readonly lastEnd = new Map<PersonEntityDraft, number>()

  /**
   * Take note that a person was spoken of.
   *
   * @param entity
   *   The person.
   * @param mention
   *   Where; mentions are noted in text order.
   */
  note(entity: PersonEntityDraft, {to}: PersonDraft): void {
    this.lastEnd.set(entity, to)
  }

  /**
   * The only candidate, or the one spoken of right before a mention where all others were spoken of much earlier.
   *
   * @param mention
   *   What stands for one of them.
   * @param candidates
   *   People it may be.
   */
  nearest({from}: PersonDraft, candidates: readonly PersonEntityDraft[]): PersonEntityDraft | undefined {
    if (candidates.length < 2) return candidates[0]
    if (candidates.length > mostCandidates) return undefined
    const distance = (entity: PersonEntityDraft) => from - (this.lastEnd.get(entity) ?? Number.NEGATIVE_INFINITY)
    const [first, second] = [...candidates].sort((left, right) => distance(left) - distance(right))
    if (first === undefined || second === undefined || !Number.isFinite(distance(first))) return undefined
    return distance(first) * clearly < distance(second) ? first : undefined
  }
}
