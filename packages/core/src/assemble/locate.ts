import type {TextPosition} from '../model/span.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {oneSpace} from '../text/fold.js'
import {sourceEnd, sourceOffset} from '../text/normalise.js'
import type {TokenisedText} from '../tokenise/columns.js'

/** A place between two units of the original text. */
export type Point = TextPosition['start']

/** A line of the original text. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Offset of its first unit. */
  readonly from: number
  /** Offset of the first unit of the next. */
  readonly to: number
}

/** Gives token ranges their place in the original text, with line and column. */
export class Locator {
  /** Offset of the first unit of each line. */
  private readonly lines: number[]
  /** The line that was asked for last. */
  line: Line

  /**
   * @param text
   *   The tokens of the text.
   */
  constructor(private readonly text: TokenisedText) {
    this.lines = lineStarts(text.source)
    this.line = this.numbered(0)
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
    const written = this.text.source.slice(start.offset, end.offset)
    // What needs no map of offsets is in NFC.
    return oneSpace(this.text.offsets === undefined ? written : written.normalize('NFC'))
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

  /**
   * Line and column of an offset in the original text. Cheapest where places are asked for in text order.
   *
   * @param offset
   *   The offset.
   */
  point(offset: number): Point {
    const {number, from} = this.lineAt(offset)
    return {line: number, column: offset - from + 1, offset}
  }

  /**
   * The line of an offset in the original text. Cheapest where lines are asked for in text order.
   *
   * @param offset
   *   The offset.
   */
  lineAt(offset: number): Line {
    const {line} = this
    return offset >= line.from && offset < line.to ? line : this.seek(offset)
  }

  private seek(offset: number): Line {
    const {lines, line} = this
    // On to the next line, else by halves.
    let low = offset < line.from ? 0 : line.number
    let high = offset < (lines[low + 1] ?? 0) ? low : lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    this.line = this.numbered(low)
    return this.line
  }

  private numbered(index: number): Line {
    return {
      number: index + 1,
      from: this.lines[index] as number,
      to: this.lines[index + 1] ?? Number.MAX_SAFE_INTEGER
    }
  }
}

/** As vfile-location counts: `\r\n`, `\n` and a lone `\r` end a line. */
function lineStarts(source: string): number[] {
  const starts = [0]
  let feed = source.indexOf('\n')
  let carriage = source.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    const ended = feed === -1 || (carriage !== -1 && carriage < feed) ? carriage : feed
    const next = ended === carriage && feed === carriage + 1 ? carriage + 2 : ended + 1
    starts.push(next)
    if (feed !== -1 && feed < next) feed = source.indexOf('\n', next)
    if (carriage !== -1 && carriage < next) carriage = source.indexOf('\r', next)
  }
  return starts
}
