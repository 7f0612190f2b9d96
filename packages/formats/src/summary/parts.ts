import type {Block, BlockType, Id, TextPosition} from 'thoisu'
import type {Names} from './names.js'

/** A part of the article: its headline, a paragraph, a caption. */
export interface Part {
  id: Id
  type: BlockType
  /** As written, on one line. */
  text: string
  position: TextPosition
  sentences: number
  agencyTag?: string
  dateline?: string
  /** Who took the picture, as the credit has it. */
  credit?: string
}

/**
 * The parts in text order.
 *
 * @param names
 *   The article.
 */
export function parts(names: Names): Part[] {
  const {children, spans} = names.article
  const blocks = children.filter((child): child is Block => child.type !== 'whiteSpace')
  const result = new Map(
    blocks.map(({id, type, position, children}): [Id, Part] => [
      id,
      {
        id,
        type,
        text: names.at(position),
        position,
        sentences: children.filter(({type}) => type === 'sentence').length
      }
    ])
  )
  for (const {block, type, position} of spans) {
    const part = result.get(block)
    if (part !== undefined) part[type] = names.at(position)
  }
  return [...result.values()]
}
