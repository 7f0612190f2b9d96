import type {SegmentBlock, SegmentedText, TokenRange} from '../../segment/segmented-text.js'
import {Gap, Kind} from '../../tokenise/columns.js'
import {syllables} from '../../tokenise/syllables.js'
import {type QuotationMark, quotationMark} from './marks.js'

/** What stands between two quotation marks; the range is the words without the marks. */
export interface Quotation extends TokenRange {
  /** Index of the opening mark. */
  readonly open: number
  /** Index behind the closing mark; behind the last word where no mark closes. */
  readonly end: number
  readonly closed: boolean
  /** The quotation that it stands in. */
  readonly outer?: Quotation
  /** One range for each paragraph of a quotation that runs over several. */
  readonly parts: readonly TokenRange[]
}

/** The quotations of a text in the order of their opening marks, and the marks that found no partner. */
export interface Pairing {
  readonly quotations: readonly Quotation[]
  readonly strays: readonly number[]
}

interface Open {
  readonly at: number
  readonly from: number
  readonly double: boolean
  readonly straight: boolean
  readonly outer?: Open
}

type Found = Omit<Quotation, 'outer'>

/** The marks of one block. */
interface PairedBlock {
  readonly found: Found[]
  /** Double marks that nothing has opened or closed, but for what stays open at the end. */
  readonly strays: number[]
  /** What stays open at its end. */
  readonly open: Open | undefined
}

/** A quotation without a mark at the start of each paragraph runs over so many more at most. */
const mostParagraphs = 8
/** A quotation inside such a one is no longer. */
const longestInner = 12
/** Blocks that a quotation goes on in, and those that it passes over. */
const goesOn = new Set(['paragraph', 'lead'])
const aside = new Set(['caption'])

/** A pair of single marks spans no more tokens: farther apart they are apostrophes. */
const longestSingle = 40
/** Quotations in quotations in quotations: deeper there are only stray marks. */
const deepest = 3

const opensBefore = syllables('( [ : - – /')
const closesAfter = syllables(', . ; : ! ? ) ] … - – /')

/**
 * Pair the quotation marks of a text: each closing mark with the nearest open one, a paragraph's end as the limit.
 *
 * ```text
 * > | Ông nói: “Phải làm “thật nhanh” việc này”
 *              ^         ^          ^         ^
 * ```
 *
 * A straight mark opens or closes by the white space around it. A mark that nothing closes goes to the end of its
 * sentence, or on into the next paragraph where that opens with a mark again (each paragraph of a long speech opens,
 * only the last closes), or to a mark in one of the next paragraphs that closes what none of them has opened.
 *
 * @param text
 *   The text with blocks and sentences.
 */
export function pairQuotations(text: SegmentedText): Pairing {
  const found: Found[] = []
  const strays: number[] = []
  /** A quotation that the last paragraph did not close: its parts so far. */
  let carried: {open: number; parts: TokenRange[]} | undefined
  const paired = text.blocks.map((block) => pairInBlock(text, block))
  /** Index of the block whose first mark without a partner closes what a block before it has opened. */
  let closing = -1
  for (const [index, block] of text.blocks.entries()) {
    const {found: inBlock, open, strays: strayCloses} = paired[index] as PairedBlock
    if (closing >= index && carried !== undefined) {
      const last: number | undefined = closing === index ? strayCloses.shift() : undefined
      if (last !== undefined || goesOn.has(block.type)) carried.parts.push({from: block.from, to: last ?? block.to})
      if (last !== undefined) {
        found.push(finish(carried, last + 1))
        carried = undefined
      }
    } else {
      const resumed = carried !== undefined ? resume(carried, block, inBlock, open) : undefined
      if (resumed?.done !== undefined) found.push(resumed.done)
      carried = resumed?.carried
    }
    strays.push(...strayCloses)
    const outermost = outermostDouble(open)
    if (carried === undefined && outermost !== undefined) {
      closing = closedIn(text, paired, index, outermost)
      if (closing > index || opensBlock(text, block.to))
        carried = {open: outermost.at, parts: [{from: outermost.from, to: block.to}]}
    }
    for (let left = open; left !== undefined; left = left.outer) {
      if (!left.double || carried?.parts.at(-1)?.from === left.from) continue
      strays.push(left.at)
      const to = Math.min(text.sentences[text.sentenceOf[left.at] as number]?.to ?? block.to, block.to)
      if (to > left.from)
        inBlock.push({open: left.at, from: left.from, to, end: to, closed: false, parts: [{from: left.from, to}]})
    }
    for (const quotation of inBlock) found.push(quotation)
  }
  if (carried !== undefined) found.push(finish(carried))
  strays.sort((a, b) => a - b)
  return {quotations: nest(found), strays}
}

/**
 * Index of the block in which a quotation ends that its own leaves open, -1 where none does: the next marks without a
 * partner there is one that closes, and between them stand only paragraphs with short quotations, if any.
 */
function closedIn(text: SegmentedText, paired: readonly PairedBlock[], index: number, opened: Open): number {
  // `phong trào “Ba sẵn sàng`: a name that is never closed.
  const isSpeech = opened.at === (text.blocks[index] as SegmentBlock).from || text.kind[opened.at - 1] === Kind.mark
  if (!isSpeech) return -1
  const last = Math.min(paired.length - 1, index + mostParagraphs)
  for (let next = index + 1; next <= last; next++) {
    const block = text.blocks[next] as SegmentBlock
    const {found, open, strays} = paired[next] as PairedBlock
    if (aside.has(block.type) && strays.length === 0 && open === undefined) continue
    if (!goesOn.has(block.type)) return -1
    const [close] = strays
    const end = close ?? block.to
    const inner = found.filter((quotation) => quotation.open < end)
    // Inside straight marks nothing tells an inner quotation from the next one.
    if (inner.some(({open: at, from, to}) => opened.straight || at === block.from || to - from > longestInner))
      return -1
    if (close !== undefined) return strays.length === 1 && isLike(text, opened, close) ? next : -1
    if (open !== undefined) return -1
  }
  return -1
}

/** Whether a mark closes what a mark of the same kind opens. */
function isLike(text: SegmentedText, {straight}: Open, close: number): boolean {
  const mark = quotationMark(text.syllable[close] as number)
  return mark === (straight ? 'straight' : 'close') && text.gap[close] === Gap.none
}

/** Pair the marks of one block. */
function pairInBlock(text: SegmentedText, block: TokenRange): PairedBlock {
  const found: Found[] = []
  const strays: number[] = []
  let stack: Open | undefined
  let depth = 0
  const pop = () => {
    stack = stack?.outer
    depth--
  }
  for (let at = block.from; at < block.to; at++) {
    const mark = quotationMark(text.syllable[at] as number)
    if (mark === undefined) continue
    const width = isDoubledSingle(text, at, mark) ? 2 : 1
    const double = width === 2 || !mark.startsWith('single')
    const opens = directionOf(text, at, width, mark, stack?.double === double)
    if (opens === true) {
      // A straight mark that opens inside a straight quotation: the one before was never closed.
      if (stack?.double === double && stack.straight && isStraight(mark)) {
        if (double) strays.push(stack.at)
        pop()
      }
      if (depth < deepest) {
        const outer: Open | undefined = stack
        stack = {at, from: at + width, double, straight: isStraight(mark), ...(outer && {outer})}
        depth++
      }
    } else if (opens === false) {
      while (double && stack !== undefined && !stack.double) pop()
      if (stack?.double !== double) {
        if (double) strays.push(at)
      } else if (double || at - stack.at <= longestSingle) {
        if (at > stack.from)
          found.push({
            open: stack.at,
            from: stack.from,
            to: at,
            end: at + width,
            closed: true,
            parts: [{from: stack.from, to: at}]
          })
        pop()
      }
    }
    at += width - 1
  }
  return {found, strays, open: stack}
}

/** The next paragraph of a quotation that none has closed yet: it goes on, or it is done. */
function resume(
  carried: {open: number; parts: TokenRange[]},
  block: TokenRange,
  inBlock: Found[],
  open: Open | undefined
): {carried?: {open: number; parts: TokenRange[]}; done?: Found} {
  const still = outermostDouble(open)
  if (still?.at === block.from) {
    carried.parts.push({from: still.from, to: block.to})
    return {carried}
  }
  const index = inBlock.findIndex((quotation) => quotation.open === block.from)
  const last = index < 0 ? undefined : inBlock.splice(index, 1)[0]
  if (last !== undefined) carried.parts.push({from: last.from, to: last.to})
  return {done: finish(carried, last?.end)}
}

function finish({open, parts: all}: {open: number; parts: TokenRange[]}, end?: number): Found {
  // A mark may stand alone in its paragraph.
  const parts = all.some(({from, to}) => to > from) ? all.filter(({from, to}) => to > from) : all
  const {from} = parts[0] as TokenRange
  const {to} = parts.at(-1) as TokenRange
  return {open, from, to, end: end ?? to, closed: end !== undefined, parts}
}

function nest(found: Found[]): Quotation[] {
  found.sort((a, b) => a.open - b.open)
  const around: Quotation[] = []
  return found.map((quotation) => {
    while (around.length > 0 && (around.at(-1) as Quotation).end <= quotation.open) around.pop()
    const outer = around.at(-1)
    const result: Quotation = {...quotation, ...(outer && {outer})}
    around.push(result)
    return result
  })
}

function outermostDouble(stack: Open | undefined): Open | undefined {
  let result: Open | undefined
  for (let left = stack; left !== undefined; left = left.outer) if (left.double) result = left
  return result
}

function opensBlock(text: SegmentedText, at: number): boolean {
  const mark = at < text.count ? quotationMark(text.syllable[at] as number) : undefined
  return mark === 'open' || mark === 'straight'
}

function isStraight(mark: QuotationMark): boolean {
  return mark === 'straight' || mark === 'single-straight'
}

/** `''` stands for a double mark in texts that come from old encodings. */
function isDoubledSingle(text: SegmentedText, at: number, mark: QuotationMark): boolean {
  return (
    mark.startsWith('single') &&
    at + 1 < text.count &&
    text.gap[at + 1] === Gap.none &&
    quotationMark(text.syllable[at + 1] as number) === mark
  )
}

/** Whether a mark opens, closes (false) or is none of both. */
function directionOf(
  text: SegmentedText,
  at: number,
  width: number,
  mark: QuotationMark,
  isOpen: boolean
): boolean | undefined {
  const next = at + width
  const before = at === 0 || text.gap[at] !== Gap.none || opensBefore.has(text.syllable[at - 1] as number)
  const after = next >= text.count || text.gap[next] !== Gap.none || closesAfter.has(text.syllable[next] as number)
  const single = mark.startsWith('single') && width === 1
  if (single) {
    // Feet, minutes and apostrophes stand behind a letter or number without a partner.
    if (before && !after && text.kind[next] !== Kind.mark) return mark !== 'single-close' || !isOpen
    return isOpen && !before ? false : undefined
  }
  if (mark === 'open') return !(isOpen && !before && after)
  if (mark === 'close') return before && !after && !isOpen
  if (before && !after) return true
  if (after && !before) return false
  return !isOpen
}
