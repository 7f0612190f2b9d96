import {Kind, type TokenisedText} from '../tokenise/columns.js'
import {Shape} from '../tokenise/syllables.js'
import type {TokenRange} from './segmented-text.js'

/** A line in capitals has at least this many words, and this part of them in capitals. */
const fewestWords = 4
const leastShare = 0.75

/**
 * Shapes as they would be, had the lines in capitals been written like the rest: `TỔNG BÍ THƯ TÔ LÂM` gets the shapes of
 * `Tổng Bí thư Tô Lâm`, where the text below writes so. Words that the text does not have stand small, but for the
 * first; what is no syllable (`UBND`) stays an abbreviation.
 *
 * @param text
 *   The tokens.
 * @param lines
 *   The lines of the text.
 * @returns
 *   The column of shapes; the text's own where no line is in capitals.
 */
export function recase(text: TokenisedText, lines: readonly TokenRange[]): Uint8Array {
  const loud = lines.filter((line) => isLoud(text, line))
  if (loud.length === 0 || loud.length === lines.length) return text.shape
  const known = pairs(text, lines, new Set(loud))
  const shape = text.shape.slice()
  for (const {from, to} of loud) {
    for (let at = from; at < to; at++) {
      if (text.kind[at] !== Kind.word || ((shape[at] as number) & Shape.syllable) === 0) continue
      const behind = at + 1 < to ? known.get(pair(text, at, at + 1)) : undefined
      const before = at > from ? known.get(pair(text, at - 1, at)) : undefined
      const found = behind?.first ?? before?.second
      shape[at] = found ?? (at === from ? Shape.syllable | Shape.capital : Shape.syllable)
    }
  }
  return shape
}

function isLoud(text: TokenisedText, {from, to}: TokenRange): boolean {
  let words = 0
  let upper = 0
  for (let at = from; at < to; at++) {
    if (text.kind[at] !== Kind.word) continue
    words++
    if (((text.shape[at] as number) & Shape.upper) !== 0 || text.end[at] === (text.start[at] as number) + 1) upper++
  }
  return words >= fewestWords && upper >= words * leastShare
}

interface PairShapes {
  readonly first: number
  readonly second: number
  /** Whether it was seen at the start of a sentence only, where every word has a capital. */
  readonly opens: boolean
}

/** Shapes of neighbours in the other lines. Capitals in mid-sentence win: they are names. */
function pairs(
  text: TokenisedText,
  lines: readonly TokenRange[],
  loud: ReadonlySet<TokenRange>
): Map<number, PairShapes> {
  const known = new Map<number, PairShapes>()
  for (const line of lines) {
    if (loud.has(line)) continue
    for (let at = line.from; at + 1 < line.to; at++) {
      if (text.kind[at] !== Kind.word || text.kind[at + 1] !== Kind.word) continue
      const key = pair(text, at, at + 1)
      const opens = at === line.from || text.kind[at - 1] === Kind.mark
      const shapes = {first: text.shape[at] as number, second: text.shape[at + 1] as number, opens}
      const other = known.get(key)
      if (other === undefined || wins(shapes, other)) known.set(key, shapes)
    }
  }
  return known
}

function wins(shapes: PairShapes, other: PairShapes): boolean {
  return shapes.opens === other.opens ? capitals(shapes) > capitals(other) : other.opens
}

function capitals({first, second}: PairShapes): number {
  return (first & Shape.capital) + (second & Shape.capital)
}

/** Two syllable ids in one number; ids stay below 2²⁶. */
function pair(text: TokenisedText, first: number, second: number): number {
  return (text.syllable[first] as number) * 0x4000000 + (text.syllable[second] as number)
}
