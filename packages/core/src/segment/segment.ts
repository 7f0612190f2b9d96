import type {Lexicon} from '../lexicon/lexicon.js'
import type {ParseOptions} from '../options.js'
import {Gap, type TokenisedText} from '../tokenise/tokenise.js'
import type {SegmentBlock, SegmentedText, SegmentSentence} from './segmented-text.js'

/**
 * Third stage: tokens in, blocks and sentences out.
 *
 * @param text
 *   The tokens.
 * @param lexicon
 *   Phrases of the knowledge.
 * @param options
 *   What the caller knows of the article.
 */
export function segment(text: TokenisedText, lexicon: Lexicon, options: ParseOptions): SegmentedText {
  const blocks: SegmentBlock[] = []
  const sentences: SegmentSentence[] = []
  const sentenceOf = new Int32Array(text.count)
  let from = 0
  for (let at = 1; at <= text.count; at++) {
    if (at < text.count && (text.gap[at] as number) < Gap.line) continue
    blocks.push({type: 'paragraph', from, to: at})
    from = at
  }
  blocks.forEach((block, index) => {
    let start = block.from
    for (let at = block.from; at < block.to; at++) {
      const mark = text.text.charAt(text.start[at] as number)
      const last = at + 1 === block.to
      if (!last && !(/[.!?…]/u.test(mark) && text.gap[at + 1] !== Gap.none)) continue
      sentenceOf.fill(sentences.length, start, at + 1)
      sentences.push({block: index, from: start, to: at + 1})
      start = at + 1
    }
  })
  return {...text, blocks, sentences, spans: [], sentenceOf, outlet: options.outlet}
}
