import type {Paragraph, Root, Sentence, WhiteSpace} from 'nlcst'
import type {Article} from '../model/article.js'
import type {
  Sentence as ArticleSentence,
  WhiteSpace as ArticleWhiteSpace,
  Block,
  BlockType,
  Token
} from '../model/block.js'
import type {Id} from '../model/span.js'
import {joinSyllables, type NlcstOptions, type WordSegmenter} from './words.js'

declare module 'nlcst' {
  interface ParagraphData {
    /** What the block is in the article. */
    block?: BlockType | undefined
    /** Id of the block. */
    id?: Id | undefined
  }
  interface SentenceData {
    /** Id of the sentence in the article. */
    id?: Id | undefined
  }
}

/**
 * Make an nlcst tree of an article, for the plugins of retext and the utilities of unist.
 *
 * @param article
 *   An article that was parsed with `tokens: true`.
 * @param options
 *   How words are made: syllable by syllable, or by a segmenter.
 * @returns
 *   The tree: blocks are paragraphs that say in `data` what they are; leaves joined are the text.
 * @throws {TypeError}
 *   Where the article has no tokens.
 */
export function toNlcst(article: Article, {words}: NlcstOptions = {}): Root {
  const {children, position} = article
  if (children.some((child) => child.type !== 'whiteSpace' && child.children.some(isBare))) {
    throw new TypeError('Unexpected article without tokens, expected one that was parsed with `tokens: true`')
  }
  return {
    type: 'RootNode',
    children: children.map((child) => (child.type === 'whiteSpace' ? whiteSpace(child) : paragraph(child, words))),
    position
  }
}

function isBare(child: ArticleSentence | ArticleWhiteSpace): boolean {
  return child.type === 'sentence' && child.children.length === 0
}

function paragraph({type, id, children, position}: Block, words?: WordSegmenter): Paragraph {
  return {
    type: 'ParagraphNode',
    data: {block: type, id},
    children: children.map((child) => (child.type === 'whiteSpace' ? whiteSpace(child) : sentence(child, words))),
    position
  }
}

function sentence({id, children, position}: ArticleSentence, words?: WordSegmenter): Sentence {
  const node: Sentence = {
    type: 'SentenceNode',
    data: {id},
    children: children.map(copy) as Sentence['children'],
    position
  }
  if (words) node.children = joinSyllables(node, words)
  return node
}

/** Plugins of retext change the tree; the article stays as it is. */
function copy(token: Token): Token {
  return token.type === 'WordNode' ? {...token, children: token.children.map((part) => ({...part}))} : {...token}
}

function whiteSpace({value, position}: ArticleWhiteSpace): WhiteSpace {
  return {type: 'WhiteSpaceNode', value, position}
}
