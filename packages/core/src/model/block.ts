import type {Nodes as NlcstNodes} from 'nlcst'
import type {Node} from 'unist'
import type {Id, TextPosition} from './span.js'

/** What a block is for in the article. */
export type BlockType = 'headline' | 'lead' | 'heading' | 'paragraph' | 'caption' | 'byline' | 'related'

/** A word, punctuation mark or white space of a sentence; only with the option `tokens`. */
export type Token = Extract<NlcstNodes, {type: 'WordNode' | 'PunctuationNode' | 'SymbolNode' | 'WhiteSpaceNode'}>

/** A sentence. Without the option `tokens` it has no children. */
export interface Sentence extends Node {
  type: 'sentence'
  id: Id
  position: TextPosition
  children: Token[]
}

/** White space between blocks or sentences; only with the option `tokens`. */
export interface WhiteSpace extends Node {
  type: 'whiteSpace'
  value: string
  position: TextPosition
}

/** A part of the article. Blocks do not overlap and cover all but white space. */
export interface Block extends Node {
  type: BlockType
  id: Id
  position: TextPosition
  children: (Sentence | WhiteSpace)[]
}
