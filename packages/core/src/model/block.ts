import type {Node} from 'unist'
import type {Id, TextPosition} from './span.js'

/** What a block is for in the article. */
export type BlockType = 'headline' | 'lead' | 'heading' | 'paragraph' | 'caption' | 'byline' | 'related'

/** nlcst text, punctuation, symbol or white space: a leaf whose `value` is the text at its place. */
export interface TokenText extends Node {
  type: 'TextNode' | 'PunctuationNode' | 'SymbolNode' | 'WhiteSpaceNode'
  value: string
  position: TextPosition
}

/** nlcst word: what the field would call one word, such as a syllable, a document number or a date. */
export interface TokenWord extends Node {
  type: 'WordNode'
  position: TextPosition
  children: TokenText[]
}

/** A word, punctuation mark or white space of a sentence; only with the option `tokens`. */
export type Token = TokenWord | TokenText

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
