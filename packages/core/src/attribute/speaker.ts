import type {StatementDraft} from './statement-draft.js'

/** Who speaks: an entity, or candidates, or the reason for neither; and where the text says so. */
export type Speaker = StatementDraft['speaker']

type Gender = 'male' | 'female'

/** Whoever spoke last, for speech that names no speaker and for pronouns. */
export class SpeakerMemory {
  private readonly recent: {speaker: Speaker; gender?: Gender}[] = []

  /**
   * Remember a speaker.
   *
   * @param speaker
   *   The speaker; one without an entity is remembered too, so that nothing is carried over his head.
   * @param gender
   *   What the honorific says.
   */
  note(speaker: Speaker, gender?: Gender): void {
    const index = this.recent.findIndex((other) => other.speaker.entity === speaker.entity)
    const known = index < 0 ? undefined : this.recent.splice(index, 1)[0]
    this.recent.push({speaker: {...speaker}, gender: gender ?? known?.gender})
    if (this.recent.length > longest) this.recent.shift()
  }

  /** The last speaker, without the place where he was named. */
  last(): Speaker | undefined {
    return withoutRange(this.recent.at(-1)?.speaker)
  }

  /**
   * The last person that a pronoun fits.
   *
   * @param gender
   *   What the pronoun says; nothing fits both.
   */
  lastPerson(gender?: Gender): Speaker | undefined {
    const found = this.recent.findLast(
      (other) =>
        other.speaker.entity?.type === 'person' &&
        (gender === undefined || other.gender === undefined || other.gender === gender)
    )
    return withoutRange(found?.speaker)
  }
}

/** So many speakers are remembered. */
const longest = 6

function withoutRange(speaker: Speaker | undefined): Speaker | undefined {
  if (speaker === undefined) return undefined
  const {range: _, ...rest} = speaker
  return rest
}
