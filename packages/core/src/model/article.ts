import type {Node} from 'unist'
import type {VFileMessage} from 'vfile-message'
import type {Block, WhiteSpace} from './block.js'
import type {Entity} from './entity.js'
import type {Event} from './event.js'
import type {Mention} from './mention.js'
import type {Span, TextPosition} from './span.js'
import type {Statement} from './statement.js'

/** What was doubtful in the text, as plain JSON in the fields of a `VFileMessage`. */
export type ArticleMessage = Pick<VFileMessage, 'reason' | 'ruleId' | 'source'> & {
  place: TextPosition
  actual?: string
  expected?: string[]
  note?: string
}

/** One article as a unist tree with everything that was read of it. Plain JSON. */
export interface Article extends Node {
  type: 'article'
  children: (Block | WhiteSpace)[]
  position: TextPosition
  /** Id of the newspaper or agency in the knowledge package. */
  outlet?: string
  /** ISO date, as given or as the text itself states; never guessed from today. */
  publishedAt?: string
  spans: Span[]
  /** In text order. */
  mentions: Mention[]
  entities: Entity[]
  statements: Statement[]
  events: Event[]
  messages: ArticleMessage[]
  /** Versions, so that a result can be reproduced. */
  parser: {name: string; version: string; knowledge: string}
}
