import type {Token, TokenText} from '../model/block.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {sourceEnd, sourceOffset} from '../text/normalise.js'
import {Kind, type TokenisedText} from '../tokenise/tokenise.js'
import {joinWords, type Word} from '../tokenise/words.js'
import type {Locator} from './locate.js'

const punctuation = /^\p{P}/u

/**
 * Words, punctuation and white space of a sentence as nlcst nodes; their values joined are the text of the sentence.
 *
 * @param text
 *   The tokens.
 * @param range
 *   The sentence.
 * @param locator
 *   Gives places.
 */
export function tokens(text: TokenisedText, range: TokenRange, locator: Locator): Token[] {
  const nodes: Token[] = []
  let offset = startOf(text, range.from)
  for (const word of joinWords(text, range.from, range.to)) {
    const start = startOf(text, word.from)
    if (start > offset) nodes.push(leaf('WhiteSpaceNode', text, offset, start, locator))
    offset = endOf(text, word.to)
    if (word.type === 'mark') nodes.push(leaf(markType(text, word.from), text, start, offset, locator))
    else {
      nodes.push({type: 'WordNode', children: parts(text, word, locator), position: locator.offsets(start, offset)})
    }
  }
  return nodes
}

/** Parts of a word: letters and digits that stand together are one text node. */
function parts(text: TokenisedText, {from, to}: Word, locator: Locator): TokenText[] {
  const nodes: TokenText[] = []
  let first = from
  for (let at = from; at < to; at++) {
    const last = at + 1 === to
    const mark = text.kind[at] === Kind.mark
    if (!mark && !last && text.kind[at + 1] !== Kind.mark) continue
    // What is invisible between two parts belongs to the first.
    const end = last ? endOf(text, to) : startOf(text, at + 1)
    nodes.push(leaf(mark ? markType(text, at) : 'TextNode', text, startOf(text, first), end, locator))
    first = at + 1
  }
  return nodes
}

function leaf(
  type: TokenText['type'],
  {source}: TokenisedText,
  start: number,
  end: number,
  locator: Locator
): TokenText {
  return {type, value: source.slice(start, end), position: locator.offsets(start, end)}
}

/** Types of the marks met so far, by code point. */
const markTypes = new Map<number, 'PunctuationNode' | 'SymbolNode'>()

function markType(text: TokenisedText, at: number): 'PunctuationNode' | 'SymbolNode' {
  const code = text.text.codePointAt(text.start[at] as number) as number
  let type = markTypes.get(code)
  if (type === undefined) {
    type = punctuation.test(String.fromCodePoint(code)) ? 'PunctuationNode' : 'SymbolNode'
    markTypes.set(code, type)
  }
  return type
}

function startOf(text: TokenisedText, at: number): number {
  return sourceOffset(text, text.start[at] as number)
}

function endOf(text: TokenisedText, to: number): number {
  return sourceEnd(text, text.end[to - 1] as number)
}
