import {type Quotations, quotationsOf} from '../recognise/quotation/quotations.js'
import type {Reader} from '../recognise/reader.js'
import type {ResolvedText} from '../resolve/resolve.js'
import {Actors} from './actor.js'
import {Groups} from './group.js'
import {SpeakerMemory} from './speaker.js'

/** What the patterns of speech see of the article. */
export interface StatementContext {
  readonly text: ResolvedText
  readonly reader: Reader
  readonly actors: Actors
  readonly quotations: Quotations
  readonly memory: SpeakerMemory
  readonly groups: Groups
}

/**
 * Prepare a text for the patterns of speech.
 *
 * @param text
 *   The text with its mentions and entities.
 */
export function statementContext(text: ResolvedText): StatementContext {
  return {
    text,
    reader: text.reader,
    actors: new Actors(text),
    quotations: quotationsOf(text),
    memory: new SpeakerMemory(),
    groups: new Groups(text)
  }
}
