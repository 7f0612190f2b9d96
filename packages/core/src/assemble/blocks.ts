import type {Block, Sentence} from '../model/block.js'
import type {SegmentedText} from '../segment/segmented-text.js'
import type {Locator} from './locate.js'

/**
 * Make the tree of blocks and sentences, without tokens.
 *
 * @param text
 *   The text with its parts.
 * @param locator
 *   Gives places.
 */
export function blocks(text: SegmentedText, locator: Locator): Block[] {
  const result = text.blocks.map(
    (block, index): Block => ({type: block.type, id: `b${index + 1}`, position: locator.range(block), children: []})
  )
  text.sentences.forEach((sentence, index) => {
    const node: Sentence = {type: 'sentence', id: `t${index + 1}`, position: locator.range(sentence), children: []}
    result[sentence.block]?.children.push(node)
  })
  return result
}
