import type {ParseOptions} from '../../options.js'
import type {Layout} from './layout.js'

/** One kind of part that articles have, in one file. */
export interface BlockConstruct {
  /** Its name. */
  readonly name: string
  /**
   * Claim what it finds. What others have claimed before is not its own.
   *
   * @param layout
   *   The text with what has been claimed so far.
   * @param options
   *   What the caller knows of the article.
   */
  read(layout: Layout, options: ParseOptions): void
}

/**
 * Define a part of articles.
 *
 * @param construct
 *   The part.
 */
export function defineBlock(construct: BlockConstruct): BlockConstruct {
  return construct
}
