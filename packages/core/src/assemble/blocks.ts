import type {Block, Sentence, WhiteSpace} from '../model/block.js'
import type {SegmentedText} from '../segment/segmented-text.js'
import type {Locator} from './locate.js'
import {tokens} from './tokens.js'

/**
 * Make the tree of blocks and sentences.
 *
 * @param text
 *   The text with its parts.
 * @param locator
 *   Gives places.
 * @param concrete
 *   Whether sentences carry their tokens, and the tree the white space between blocks and sentences, so that the leaves
 *   joined are the text.
 */
export function blocks(text: SegmentedText, locator: Locator, concrete = false): (Block | WhiteSpace)[] {
  const result = text.blocks.map(
    (block, index): Block => ({type: block.type, id: `b${index + 1}`, children: [], position: locator.range(block)})
  )
  text.sentences.forEach((sentence, index) => {
    const node: Sentence = {
      type: 'sentence',
      id: `t${index + 1}`,
      children: concrete ? tokens(text, sentence, locator) : [],
      position: locator.range(sentence)
    }
    result[sentence.block]?.children.push(node)
  })
  if (!concrete) return result
  const space = (start: number, end: number): WhiteSpace => ({
    type: 'whiteSpace',
    value: text.source.slice(start, end),
    position: locator.offsets(start, end)
  })
  for (const block of result) {
    const {start, end} = block.position
    block.children = filled(block.children, start.offset, end.offset, space)
  }
  return filled<Block | WhiteSpace>(result, 0, text.source.length, space)
}

/** Nodes with the white space between them and up to both ends. */
function filled<T extends Block | Sentence | WhiteSpace>(
  nodes: readonly T[],
  start: number,
  end: number,
  space: (start: number, end: number) => WhiteSpace
): (T | WhiteSpace)[] {
  const result: (T | WhiteSpace)[] = []
  let offset = start
  for (const node of nodes) {
    if (node.position.start.offset > offset) result.push(space(offset, node.position.start.offset))
    result.push(node)
    offset = node.position.end.offset
  }
  if (end > offset) result.push(space(offset, end))
  return result
}
