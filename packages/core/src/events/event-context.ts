import type {AttributedText} from '../attribute/attribute.js'
import type {StatementContext} from '../attribute/statement-context.js'
import type {EventRole} from '../model/event.js'
import type {Reader} from '../recognise/reader.js'
import type {EntityDraft, PersonEntityDraft} from '../resolve/entity-draft.js'
import type {SegmentSentence} from '../segment/segmented-text.js'

/** What the roles and acts see of the article. */
export interface EventContext {
  readonly text: AttributedText
  readonly reader: Reader
  readonly speech: StatementContext
  /** For each token whether it stands in what somebody said. */
  readonly said: Uint8Array
  /** Whether the article is about something that is still to come. */
  preview: boolean
}

/** Someone who has a part in an event, and where the text says so. */
export interface RoleReading {
  readonly entity: EntityDraft
  readonly role: EventRole
  readonly at: number
}

/** One way in which the press says who had which part in an event. */
export interface RoleReader {
  readonly name: string
  /**
   * Read a sentence.
   *
   * @param context
   *   The article.
   * @param sentence
   *   The sentence.
   */
  read(context: EventContext, sentence: SegmentSentence): RoleReading[]
}

/**
 * Prepare a text for its events.
 *
 * @param text
 *   The text with its statements.
 */
export function eventContext(text: AttributedText): EventContext {
  const said = new Uint8Array(text.count)
  for (const {contents, within, rule, speaker, force} of text.statements) {
    // What a body lets know (`theo Bộ Ngoại giao, …`, `Bộ Ngoại giao cho biết …`) is as good as told by the paper.
    const announced = speaker.entity?.type === 'organization' && force === 'assertion'
    if (within !== undefined || rule === 'according-to' || announced) continue
    for (const {from, to} of contents) said.fill(1, from, to)
  }
  return {text, reader: text.reader, speech: text.speech, said, preview: false}
}

/** Whether an entity is a person whom the article names: an office alone does not say that its holder was there. */
export function isPerson(entity: EntityDraft | undefined): entity is PersonEntityDraft {
  return entity?.type === 'person' && entity.mentions.some(({form}) => form === 'name' || form === 'short-name')
}
