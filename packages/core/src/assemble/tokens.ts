import type {Token, TokenText} from '../model/block.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {sourceEnd, sourceOffset} from '../text/normalise.js'
import {Gap, Kind, type TokenisedText} from '../tokenise/tokenise.js'
import {endOfWord} from '../tokenise/words.js'
import type {Locator, Point} from './locate.js'

const punctuation = /^\p{P}/u

/**
 * Words, punctuation and white space of a sentence as nlcst nodes; their values joined are the text of the sentence.
 *
 * Nodes that touch share the point between them: most of the time here goes into making objects. That is also why the
 * commonest nodes are written out where they are made.
 *
 * @param text
 *   The tokens.
 * @param range
 *   The sentence.
 * @param locator
 *   Gives places.
 */
export function tokens(text: TokenisedText, {from, to}: TokenRange, locator: Locator): Token[] {
  const {source, kind, gap, offsets, ends} = text
  const nodes: Token[] = []
  let point = locator.point(startOf(text, from))
  for (let at = from; at < to; ) {
    const begin = offsets === undefined ? (text.start[at] as number) : startOf(text, at)
    let start = point
    if (begin !== point.offset) {
      start = locator.point(begin)
      if (begin > point.offset) {
        const value = source.slice(point.offset, begin)
        nodes.push({type: 'WhiteSpaceNode', value, position: {start: point, end: start}})
      }
    }
    const mark = kind[at] === Kind.mark
    const behind = mark || at + 1 === to || gap[at + 1] !== Gap.none ? at + 1 : endOfWord(text, at, to)
    const end = ends === undefined ? (text.end[behind - 1] as number) : endOf(text, behind)
    point = locator.point(end)
    if (mark) nodes.push({type: markType(text, at), value: source.slice(begin, end), position: {start, end: point}})
    else {
      const children: TokenText[] =
        behind === at + 1
          ? [{type: 'TextNode', value: source.slice(begin, end), position: {start, end: point}}]
          : parts(text, at, behind, start, point, locator)
      nodes.push({type: 'WordNode', children, position: {start, end: point}})
    }
    at = behind
  }
  return nodes
}

/** Parts of a word: letters and digits that stand together are one text node. */
function parts(text: TokenisedText, from: number, to: number, start: Point, end: Point, locator: Locator): TokenText[] {
  const nodes: TokenText[] = []
  let before = start
  for (let at = from; at < to; at++) {
    const last = at + 1 === to
    const mark = text.kind[at] === Kind.mark
    if (!mark && !last && text.kind[at + 1] !== Kind.mark) continue
    // What is invisible between two parts belongs to the first.
    const behind = last ? end : locator.point(startOf(text, at + 1))
    nodes.push(leaf(mark ? markType(text, at) : 'TextNode', text.source, before, behind))
    before = behind
  }
  return nodes
}

function leaf(type: TokenText['type'], source: string, start: Point, end: Point): TokenText {
  return {type, value: source.slice(start.offset, end.offset), position: {start, end}}
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
