import {type NormalisedText, normalise, swap} from '../text/normalise.js'
import type {Columns, TokenisedText} from './columns.js'
import {cut, lastCut, margin, unsound} from './cut.js'
import {Fold} from './units.js'

/**
 * Cut a text into tokens.
 *
 * @param normalised
 *   The folded text.
 * @returns
 *   The text with its columns; linear in its length.
 */
export function tokenise(normalised: NormalisedText): TokenisedText {
  return tokensOf(normalised, cut(normalised.text, 0))
}

/**
 * Fold a text and cut it into tokens: the first two stages at once. Most texts are their own fold or differ from it in a
 * dash, which the tokeniser sees on its way.
 *
 * @param source
 *   Any string.
 * @returns
 *   As `tokenise(normalise(source))`.
 */
export function tokeniseSource(source: string): TokenisedText {
  const count = cut(source, Fold.care)
  return count === unsound ? tokenise(normalise(source)) : tokensOf(ownFold(source), count)
}

/**
 * Fold a text, cut it into tokens and read them at once. Its columns are lent, not copied: they are the next text's as
 * soon as `read` returns.
 *
 * @param source
 *   Any string.
 * @param read
 *   What to do with the tokens. It must not tokenise, and must not keep the columns.
 * @returns
 *   What `read` gives.
 */
export function readTokens<Result>(source: string, read: (text: TokenisedText) => Result): Result {
  const count = cut(source, Fold.care)
  if (count === unsound) return read(tokenise(normalise(source)))
  // Who looks a little beyond the last token finds nothing there, as behind the end of a column.
  const {columns} = lastCut
  columns.kind.fill(0, count, count + margin)
  columns.syllable.fill(-1, count, count + margin)
  columns.shape.fill(0, count, count + margin)
  return read(withColumns(ownFold(source), count, columns))
}

/** A text in which at most single units stand for others. */
function ownFold(source: string): NormalisedText {
  return {source, text: lastCut.swapped ? swap(source) : source, offsets: undefined, ends: undefined}
}

/** The text with its own copy of the columns that were just written. */
function tokensOf(normalised: NormalisedText, count: number): TokenisedText {
  const {start, end, kind, gap, spelling, syllable, shape} = lastCut.columns
  return withColumns(normalised, count, {
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    gap: gap.slice(0, count),
    spelling: spelling.slice(0, count),
    syllable: syllable.slice(0, count),
    shape: shape.slice(0, count)
  })
}

/** Written out, so that all texts have one shape for the compiler. */
function withColumns(
  {source, text, offsets, ends}: NormalisedText,
  count: number,
  {start, end, kind, gap, spelling, syllable, shape}: Columns
): TokenisedText {
  return {source, text, offsets, ends, count, start, end, kind, gap, spelling, syllable, shape}
}
