/** A span of a row, with what the row says of it. */
export interface Mark {
  /** UTF-16 offset of its first unit in the plain text. */
  start: number
  /** UTF-16 offset behind its last unit. */
  end: number
  /** What stands in the braces behind the bracket; absent where there are none. */
  note?: string
}

/** A row of a table: a plain text and the spans that are expected in it. */
export interface Row {
  text: string
  /** By start; of two with the same start the longer one first. */
  marks: Mark[]
}

/**
 * Reads the row notation: expected spans stand in brackets, what they mean in braces behind them. Spans may nest.
 * A bracket or brace that belongs to the text has a backslash before it; braces elsewhere are text.
 *
 * ```text
 * > | Theo [Nghị định 15/2020/NĐ-CP]{15/2020/NĐ-CP} của Chính phủ
 *           ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 *           the span                its note
 * ```
 *
 * @throws {SyntaxError} if a bracket or brace is not closed, or closed without having been opened.
 */
export function readRow(row: string): Row {
  const marks: Mark[] = []
  const open: Mark[] = []
  let text = ''
  for (let index = 0; index < row.length; index++) {
    const character = row[index]
    if (character === '\\' && /[\\[\]{}]/.test(row[index + 1] ?? '')) {
      text += row[++index]
    } else if (character === '[') {
      const mark: Mark = {start: text.length, end: -1}
      marks.push(mark)
      open.push(mark)
    } else if (character === ']') {
      const mark = open.pop()
      if (!mark) throw new SyntaxError(`Unexpected "]" at ${index} in the row: ${row}`)
      mark.end = text.length
      if (row[index + 1] === '{') {
        const close = row.indexOf('}', index)
        if (close < 0) throw new SyntaxError(`Unclosed "{" at ${index + 1} in the row: ${row}`)
        mark.note = row.slice(index + 2, close)
        index = close
      }
    } else {
      text += character
    }
  }
  if (open.length > 0) throw new SyntaxError(`Unclosed "[" in the row: ${row}`)
  return {text, marks: marks.sort(outermostFirst)}
}

/**
 * A mark, numbered where the mark expected at the same place has a note: rows number only what could be confused.
 *
 * @param position
 *   Where it is.
 * @param number
 *   What it would be numbered.
 * @param expected
 *   Marks of the row.
 */
export function numbered({start, end}: Position, number: number, expected: readonly Mark[]): Mark {
  const mark = {start: start.offset, end: end.offset}
  const twin = expected.find((other) => other.start === mark.start && other.end === mark.end)
  return twin?.note === undefined ? mark : {...mark, note: String(number)}
}

interface Position {
  start: {offset: number}
  end: {offset: number}
}

/** Writes a text with spans in the notation that `readRow` reads. */
export function writeRow({text, marks}: Row): string {
  const sorted = [...marks].sort(outermostFirst)
  let row = ''
  for (let offset = 0; offset <= text.length; offset++) {
    // innermost first: of the spans that end here, the one that started last closes first
    for (const mark of sorted.filter((mark) => mark.end === offset && mark.start < offset).reverse()) {
      row += mark.note === undefined ? ']' : `]{${mark.note}}`
    }
    for (const mark of sorted) if (mark.start === offset && mark.end > offset) row += '['
    if (offset < text.length) row += /[\\[\]]/.test(text[offset]!) ? `\\${text[offset]}` : text[offset]
  }
  return row
}

function outermostFirst(left: Mark, right: Mark): number {
  return left.start - right.start || right.end - left.end
}
