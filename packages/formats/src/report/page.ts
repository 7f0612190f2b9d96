import {columnsOf, pad, wrap} from './columns.js'
import type {Ink, Painter} from './painter.js'

/** A line behind a label: text with one ink. */
export interface Line {
  text: string
  ink?: Ink
}

/** A label with lines beside it. */
export interface Entry {
  label: string
  ink: Ink
  lines: Line[]
}

/** Widest label that still has its text beside it. */
const widestLabel = 30

/** Collects the lines of a report. */
export class Page {
  private readonly lines: string[] = []

  /**
   * @param width
   *   Columns of the page.
   * @param paint
   *   Gives the colours.
   */
  constructor(
    readonly width: number,
    readonly paint: Painter
  ) {}

  /** Put a text over the whole width. */
  text(text: string, ink: Ink): void {
    for (const line of wrap(text, this.width)) this.lines.push(this.paint(ink, line))
  }

  /** Leave a line out and open a section. */
  heading(text: string): void {
    if (this.lines.length > 0) this.lines.push('')
    this.lines.push(this.paint('heading', text.toUpperCase()))
  }

  /**
   * A section of labels with lines beside them. Labels share one column; a label that is wider than most stands alone.
   *
   * ```text
   * PEOPLE
   *   Bùi Văn Nam    Trung tướng; Thứ trưởng Bộ Công an
   * ```
   */
  entries(heading: string, entries: readonly Entry[]): void {
    if (entries.length === 0) return
    this.heading(heading)
    const sizes = entries.map(({label}) => columnsOf(label)).filter((size) => size <= widestLabel)
    const column = Math.max(8, ...sizes)
    for (const {label, ink, lines} of entries) {
      const indent = ' '.repeat(column + 4)
      const beside = columnsOf(label) <= column
      const wrapped = lines.flatMap((line) =>
        wrap(line.text, Math.max(20, this.width - column - 4)).map((text) =>
          line.ink === undefined ? text : this.paint(line.ink, text)
        )
      )
      const first = beside ? wrapped.shift() : undefined
      const painted = this.paint(ink, label)
      this.lines.push(
        first === undefined ? `  ${painted}` : `  ${painted}${pad('', column - columnsOf(label))}  ${first}`
      )
      for (const line of wrapped) this.lines.push(`${indent}${line}`)
    }
  }

  /** The page as one text. */
  toString(): string {
    return `${this.lines.join('\n')}\n`
  }
}
