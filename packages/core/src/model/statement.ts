import type {Id, Reference, TextPosition} from './span.js'

export type StatementMode = 'direct' | 'indirect' | 'mixed'
export type StatementForce = 'assertion' | 'request' | 'commitment' | 'praise' | 'criticism' | 'question'

/** Who says, asks, demands or promises what. */
export interface Statement {
  id: Id
  /** A person, an organisation, or a document that "says". */
  speaker: Reference
  /** The word that reports the speech; absent in a bare quotation. */
  cue?: {position: TextPosition; lemma: string}
  /** What is said, without cue, speaker, quotation marks and closing punctuation; discontinuous where needed. */
  contents: TextPosition[]
  mode: StatementMode
  force: StatementForce
  /** Ids of people, bodies and groups that are asked. */
  addressees: Id[]
  /** The event at which it was said. */
  event?: Id
  /** Ids of the documents cited in it. */
  documents: Id[]
  /** Id of the time mention. */
  deadline?: Id
  /** Id of the statement that it goes on from, without a cue of its own. */
  continues?: Id
  /** Id of the statement that it stands in. */
  within?: Id
  /** PLOVER record of a request. */
  plover?: {event: string; actor?: Id; recipients: Id[]; mode?: string}
  /** Name of the rule that found it. */
  rule: string
}
