import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, WhiteSpace} from 'nlcst'
import {Locator, type Point} from '../assemble/locate.js'
import {tokens} from '../assemble/tokens.js'
import {cutLines} from '../segment/lines.js'
import {Scan} from '../segment/scan.js'
import {End, sentenceEnds} from '../segment/sentences/sentence-ends.js'
import {sourceOffset} from '../text/normalise.js'
import type {TokenisedText} from '../tokenise/columns.js'
import {readTokens} from '../tokenise/tokenise.js'
import {joinSyllables, type NlcstOptions, type WordSegmenter} from './words.js'

/**
 * Read a text into an nlcst tree: paragraphs, sentences, words. Nothing is recognised beyond them.
 *
 * @param source
 *   Any text.
 * @param options
 *   How words are made: syllable by syllable, or by a segmenter.
 * @returns
 *   The tree; its leaves joined are the text.
 */
export function parseVietnamese(source: string, {words}: NlcstOptions = {}): Root {
  const root = readTokens(source, treeOf)
  // Only now: a segmenter may parse something itself.
  if (words) joinWords(root, words)
  return root
}

/** Sentences and words of a text; syllable by syllable. */
function treeOf(text: TokenisedText): Root {
  const {source} = text
  // Without the knowledge package this entry point stays light.
  const scan = new Scan(text)
  const locator = new Locator(text)
  const lines = cutLines(scan)
  const ends = sentenceEnds(scan, lines, new Set())
  const children: Root['children'] = []
  const first = locator.point(0)
  let point = first
  for (const line of lines) {
    const sentences: Paragraph['children'] = []
    const start = space(children, line.from)
    let from = line.from
    for (let at = line.from; at < line.to; at++) {
      if (ends[at] === End.none && at + 1 < line.to) continue
      const begin = space(sentences, from)
      const nodes = tokens(text, {from, to: at + 1}, locator) as Sentence['children']
      point = nodes.at(-1)?.position?.end as Point
      sentences.push({type: 'SentenceNode', children: nodes, position: {start: begin, end: point}})
      from = at + 1
    }
    children.push({type: 'ParagraphNode', children: sentences, position: {start, end: point}})
  }
  if (source.length > point.offset) children.push(whiteSpace(point, locator.point(source.length)))
  return {type: 'RootNode', children, position: {start: first, end: locator.point(source.length)}}

  /** Put the white space before a token into the parent; gives the place of the token. */
  function space(parent: (RootContent | ParagraphContent)[], at: number): Point {
    const start = sourceOffset(text, text.start[at] as number)
    if (start === point.offset) return point
    const before = point
    point = locator.point(start)
    if (start > before.offset) parent.push(whiteSpace(before, point))
    return point
  }

  function whiteSpace(start: Point, end: Point): WhiteSpace {
    return {type: 'WhiteSpaceNode', value: source.slice(start.offset, end.offset), position: {start, end}}
  }
}

function joinWords(root: Root, words: WordSegmenter): void {
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const child of paragraph.children)
      if (child.type === 'SentenceNode') child.children = joinSyllables(child, words)
  }
}
