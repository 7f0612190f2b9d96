/** What a piece of the report is, so that a painter can give it its colour. */
export type Ink =
  | 'heading'
  | 'person'
  | 'organization'
  | 'place'
  | 'document'
  | 'time'
  | 'abbreviation'
  | 'statement'
  | 'event'
  | 'warning'
  | 'strong'
  | 'faint'

/**
 * Colours a piece of the report.
 *
 * @param ink
 *   What it is.
 * @param text
 *   The piece, on one line.
 * @returns
 *   The piece, with whatever makes it coloured and takes no room of its own.
 */
export type Painter = (ink: Ink, text: string) => string

/** Leaves everything as it is. */
export const plain: Painter = (_ink, text) => text
