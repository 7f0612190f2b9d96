import type {PersonDraft} from '../recognise/draft.js'
import type {PersonEntityDraft} from './entity-draft.js'

/** The nearer of two people must have been spoken of this many times nearer to be the one that is meant. */
const clearly = 2
/** Of more candidates none is chosen. */
const mostCandidates = 24

/** Where each person was last spoken of, as a reader goes through the text from its start. */
export class Salience {
  private readonly lastEnd = new Map<PersonEntityDraft, number>()

  /**
   * @param sentenceOf
   *   For each token the index of its sentence.
   */
  constructor(private readonly sentenceOf: Int32Array) {}

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
   * The only candidate, or the one spoken of right before a mention where all others were spoken of much earlier. Of two
   * who were last spoken of in one sentence neither is nearer.
   *
   * @param mention
   *   What stands for one of them.
   * @param candidates
   *   People it may be.
   */
  nearest({from}: PersonDraft, candidates: readonly PersonEntityDraft[]): PersonEntityDraft | undefined {
    if (candidates.length < 2) return candidates[0]
    if (candidates.length > mostCandidates) return undefined
    const last = (entity: PersonEntityDraft) => this.lastEnd.get(entity) ?? Number.NEGATIVE_INFINITY
    const [first, second] = [...candidates].sort((left, right) => last(right) - last(left))
    if (first === undefined || second === undefined || !Number.isFinite(last(first))) return undefined
    if (this.sentence(last(first)) === this.sentence(last(second))) return undefined
    return (from - last(first)) * clearly < from - last(second) ? first : undefined
  }

  private sentence(end: number): number {
    return Number.isFinite(end) ? (this.sentenceOf[end - 1] as number) : -1
  }
}
