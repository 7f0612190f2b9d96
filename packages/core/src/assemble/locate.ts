import type {TextPosition} from '../model/span.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {sourceEnd, sourceOffset} from '../text/normalise.js'
import type {TokenisedText} from '../tokenise/tokenise.js'

/** Gives token ranges their place in the original text, with line and column. */
export class Locator {
  /** Offset of the first unit of each line. */
  private readonly lines: number[] = [0]
  /** Index of the line that was asked for last. */
  private last = 0

  /**
   * @param text
   *   The tokens of the text.
   */
  constructor(private readonly text: TokenisedText) {
    // As vfile-location counts: `\r\n`, `\n` and a lone `\r` end a line.
    for (const match of text.source.matchAll(/\r?\n|\r/gu)) this.lines.push(match.index + match[0].length)
  }

  /**
   * Place of a token range. An empty range has the place of an empty string at its first token.
   *
   * @param range
   *   The range.
   */
  range({from, to}: TokenRange): TextPosition {
    if (to <= from) {
      const at = sourceOffset(this.text, this.text.start[from] ?? this.text.text.length)
      return this.offsets(at, at)
    }
    const start = sourceOffset(this.text, this.text.start[from] as number)
    const end = sourceEnd(this.text, this.text.end[to - 1] as number)
    return this.offsets(start, end)
  }

  /**
   * The words of a token range as the original text writes them, in NFC, with one space for any white space.
   *
   * @param range
   *   The range.
   */
  words(range: TokenRange): string {
    const {start, end} = this.range(range)
    return this.text.source.slice(start.offset, end.offset).normalize('NFC').replace(/\s+/gu, ' ')
  }

  /**
   * Place of a pair of offsets in the original text.
   *
   * @param start
   *   First unit.
   * @param end
   *   Behind the last unit.
   */
  offsets(start: number, end: number): TextPosition {
    return {start: this.point(start), end: this.point(end)}
  }

  private point(offset: number): {line: number; column: number; offset: number} {
    // Most places are asked for in text order.
    if (offset < (this.lines[this.last] as number) || offset >= (this.lines[this.last + 1] ?? Infinity)) {
      this.last = this.lineOf(offset)
    }
    return {line: this.last + 1, column: offset - (this.lines[this.last] as number) + 1, offset}
  }

  private lineOf(offset: number): number {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lines[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
