import type {Token, TokenText} from '../model/block.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {sourceEnd, sourceOffset} from '../text/normalise.js'
import {Gap, Kind, type TokenisedText} from '../tokenise/columns.js'
import {spellings} from '../tokenise/syllables.js'
import {endOfWord} from '../tokenise/words.js'
import type {Locator, Point} from './locate.js'

const punctuation = /^\p{P}/u

/**
 * Words, punctuation and white space of a sentence as nlcst nodes; their values joined are the text of the sentence.
 *
 * Nodes that touch share the point between them, and a word and its only text share their position: most of the time
 * here goes into making objects. That is also why the commonest nodes are written out where they are made.
 *
 * @param text
 *   The tokens.
 * @param range
 *   The sentence.
 * @param locator
 *   Gives places.
 */
export function tokens(text: TokenisedText, range: TokenRange, locator: Locator): Token[] {
  return text.offsets === undefined ? tokensInPlace(text, range, locator) : tokensOfFold(text, range, locator)
}

/** Of a text whose fold has the same places: the letters are the source's own and need not be cut out of it again. */
function tokensInPlace(text: TokenisedText, {from, to}: TokenRange, locator: Locator): Token[] {
  const {source, start: starts, end: ends, kind, gap, spelling} = text
  // Else a dash may stand for another.
  const isSource = text.text === source
  // Room for all: an array that grows leaves its shorter selves behind.
  const nodes = new Array<Token>(2 * (to - from))
  let count = 0
  let point = locator.point(starts[from] as number)
  let line = locator.line
  for (let at = from; at < to; ) {
    let start = point
    const before = gap[at]
    if (before !== Gap.none && at > from) {
      const begin = starts[at] as number
      if (begin >= line.to) line = locator.lineAt(begin)
      start = {line: line.number, column: begin - line.from + 1, offset: begin}
      const isSpace = before === Gap.space && begin === point.offset + 1 && source.charCodeAt(point.offset) === space
      const value = isSpace ? ' ' : source.slice(point.offset, begin)
      nodes[count++] = {type: 'WhiteSpaceNode', value, position: {start: point, end: start}}
    }
    const isMark = kind[at] === Kind.mark
    const glued = !isMark && at + 1 < to && gap[at + 1] === Gap.none
    const behind = glued ? endOfWord(text, at, to) : at + 1
    const end = ends[behind - 1] as number
    if (end >= line.to) line = locator.lineAt(end)
    point = {line: line.number, column: end - line.from + 1, offset: end}
    if (isMark) {
      const known = isSource ? (spelling[at] as number) : 0
      const value = known === 0 ? source.slice(start.offset, end) : (spellings[known] as string)
      nodes[count++] = {type: markType(text, at), value, position: {start, end: point}}
    } else if (behind === at + 1) {
      const known = spelling[at] as number
      const value = known === 0 ? source.slice(start.offset, end) : (spellings[known] as string)
      const position = {start, end: point}
      nodes[count++] = {type: 'WordNode', children: [{type: 'TextNode', value, position}], position}
    } else {
      const children = parts(text, at, behind, start, point, locator)
      nodes[count++] = {type: 'WordNode', children, position: {start, end: point}}
    }
    at = behind
  }
  nodes.length = count
  return nodes
}

/** Of a text whose places have to be looked up. */
function tokensOfFold(text: TokenisedText, {from, to}: TokenRange, locator: Locator): Token[] {
  const {source, kind, gap} = text
  const nodes: Token[] = []
  let point = locator.point(startOf(text, from))
  for (let at = from; at < to; ) {
    const begin = startOf(text, at)
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
    point = locator.point(endOf(text, behind))
    if (mark) nodes.push(leaf(markType(text, at), source, start, point))
    else {
      const children = parts(text, at, behind, start, point, locator)
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

/** What the units that are marks have turned out to be: 1 is punctuation, 2 a symbol. */
const markTypes = new Uint8Array(0x10000)

function markType(text: TokenisedText, at: number): 'PunctuationNode' | 'SymbolNode' {
  const start = text.start[at] as number
  const unit = text.text.charCodeAt(start)
  let type = markTypes[unit]
  if (type === 0) {
    const character = String.fromCodePoint(text.text.codePointAt(start) as number)
    type = punctuation.test(character) ? 1 : 2
    // Half of a pair says nothing of the next that it stands in.
    if (character.length === 1) markTypes[unit] = type
  }
  return type === 1 ? 'PunctuationNode' : 'SymbolNode'
}

function startOf(text: TokenisedText, at: number): number {
  return sourceOffset(text, text.start[at] as number)
}

function endOf(text: TokenisedText, to: number): number {
  return sourceEnd(text, text.end[to - 1] as number)
}

const space = 32
