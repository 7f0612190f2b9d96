import type {SegmentedText} from '../../segment/segmented-text.js'

const known = new WeakMap<SegmentedText['spans'], Uint8Array>()

/**
 * Whether a token stands in a byline or a picture credit, where names are those of the press and no part of the story.
 *
 * @param text
 *   The text with its parts.
 * @param at
 *   Index of the token.
 */
export function isPressPart(text: SegmentedText, at: number): boolean {
  let marked = known.get(text.spans)
  if (marked === undefined) {
    marked = new Uint8Array(text.count)
    for (const {type, from, to} of text.spans) if (type === 'credit') marked.fill(1, from, to)
    for (const {type, from, to} of text.blocks) if (type === 'byline') marked.fill(1, from, to)
    known.set(text.spans, marked)
  }
  return marked[at] === 1
}
