import type {StatementDraft} from './statement-draft.js'

/** Who speaks: an entity, or candidates, or the reason for neither; and where the text says so. */
export type Speaker = StatementDraft['speaker']

type Gender = 'male' | 'female'

interface Remembered {
  readonly speaker: Speaker
  readonly gender?: Gender | undefined
  /** Whether a verb has him speak, his words are only told (`theo ông A`), or he only did something. */
  readonly how: 'spoke' | 'told' | 'acted'
  /** One person without a name: a pronoun means nobody who was named before. */
  readonly unnamed?: boolean
}

/** So many are remembered. */
const longest = 8

/** Whoever spoke or acted last, for speech that names no speaker and for pronouns. */
export class SpeakerMemory {
  private readonly recent: Remembered[] = []

  /**
   * Remember a speaker.
   *
   * @param speaker
   *   The speaker; one without an entity is remembered too, so that nothing is carried over his head.
   * @param gender
   *   What the honorific says.
   * @param how
   *   Whether a verb has him speak, or his words are only told.
   */
  note(speaker: Speaker, gender?: Gender, how: 'spoke' | 'told' = 'spoke'): void {
    this.push({speaker, gender, how})
  }

  /** Remember somebody who governs a sentence without speaking in it: a pronoun may mean him. */
  mention(speaker: Speaker, gender?: Gender): void {
    this.push({speaker, gender, how: 'acted'})
  }

  /** Remember that one person spoke who stays without a name: `một cán bộ huyện cho biết`. */
  noteUnnamed(): void {
    this.recent.push({speaker: {problem: 'unresolved-speaker'}, how: 'spoke', unnamed: true})
    if (this.recent.length > longest) this.recent.shift()
  }

  private push({speaker, gender, how}: Remembered): void {
    const index = this.recent.findIndex((other) => other.speaker.entity === speaker.entity && other.how === how)
    const known = index < 0 ? undefined : this.recent.splice(index, 1)[0]
    this.recent.push({speaker: withoutRange(speaker), gender: gender ?? known?.gender, how})
    if (this.recent.length > longest) this.recent.shift()
  }

  /** Whose words were told last, without the place where he was named. */
  last(): Speaker | undefined {
    return this.recent.findLast(({how}) => how !== 'acted')?.speaker
  }

  /** Whoever a verb had speak last: he may go on without being named again. */
  lastSpeaking(): Speaker | undefined {
    return this.recent.findLast(({how}) => how === 'spoke')?.speaker
  }

  /**
   * The last person that a pronoun fits.
   *
   * @param gender
   *   What the pronoun says; nothing fits both.
   */
  lastPerson(gender?: Gender): Speaker | undefined {
    const fits = ({speaker: {entity}, gender: known, unnamed}: Remembered) =>
      unnamed === true ||
      (entity?.type === 'person' && (gender === undefined || known === undefined || known === gender))
    const last = this.recent.findLast(fits)
    return last?.unnamed === true ? undefined : last?.speaker
  }

  /**
   * The last body whose name begins with a word: `Cục này`.
   *
   * @param head
   *   The word; nothing fits every body.
   */
  lastBody(head?: string): Speaker | undefined {
    const start = head?.toLowerCase()
    return this.recent.findLast(
      ({speaker: {entity}}) =>
        entity?.type === 'organization' && (start === undefined || entity.name.toLowerCase().startsWith(start))
    )?.speaker
  }
}

function withoutRange({range: _, ...rest}: Speaker): Speaker {
  return rest
}
