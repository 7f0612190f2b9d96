import type {Paragraph, Root, Sentence} from 'nlcst'
import {Locator} from '../assemble/locate.js'
import {tokens} from '../assemble/tokens.js'
import {cutLines} from '../segment/lines.js'
import {type PhraseSource, Scan} from '../segment/scan.js'
import {End, sentenceEnds} from '../segment/sentences/sentence-ends.js'
import {normalise} from '../text/normalise.js'
import {tokenise} from '../tokenise/tokenise.js'
import {joinSyllables, type NlcstOptions} from './words.js'

/** Sentences are found without the knowledge package, so that this entry point stays light. */
const noPhrases: PhraseSource = {at: () => []}

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
  const text = tokenise(normalise(source))
  const scan = new Scan(text, noPhrases)
  const locator = new Locator(text)
  const lines = cutLines(scan)
  const ends = sentenceEnds(scan, lines, new Set())
  const root: Root = {type: 'RootNode', children: [], position: locator.offsets(0, source.length)}
  let offset = 0
  for (const line of lines) {
    const paragraph: Paragraph = {type: 'ParagraphNode', children: [], position: locator.range(line)}
    offset = fill(root, offset, paragraph.position?.start.offset ?? offset)
    let from = line.from
    for (let at = line.from; at < line.to; at++) {
      if (ends[at] === End.none && at + 1 < line.to) continue
      const range = {from, to: at + 1}
      const sentence: Sentence = {
        type: 'SentenceNode',
        children: tokens(text, range, locator) as Sentence['children'],
        position: locator.range(range)
      }
      if (words) sentence.children = joinSyllables(sentence, words)
      offset = fill(paragraph, offset, sentence.position?.start.offset ?? offset)
      paragraph.children.push(sentence)
      offset = sentence.position?.end.offset ?? offset
      from = at + 1
    }
    root.children.push(paragraph)
  }
  fill(root, offset, source.length)
  return root

  /** Put the white space up to `to` into the parent; gives `to`. */
  function fill(parent: Root | Paragraph, from: number, to: number): number {
    if (to <= from) return from
    parent.children.push({type: 'WhiteSpaceNode', value: source.slice(from, to), position: locator.offsets(from, to)})
    return to
  }
}
