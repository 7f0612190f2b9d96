import type {SegmentedText} from '../../segment/segmented-text.js'
import {type Pairing, pairQuotations, type Quotation} from './pair.js'

/** The quotations of a text, found by place. */
export class Quotations {
  private readonly opening = new Map<number, Quotation>()
  private readonly outermost: readonly Quotation[]
  readonly all: readonly Quotation[]
  readonly strays: ReadonlySet<number>

  /**
   * @param pairing
   *   The paired marks.
   */
  constructor({quotations, strays}: Pairing) {
    this.all = quotations
    this.strays = new Set(strays)
    this.outermost = quotations.filter(({outer}) => outer === undefined)
    for (const quotation of quotations) this.opening.set(quotation.open, quotation)
  }

  /** The quotation that the mark at a token opens. */
  openedAt(at: number): Quotation | undefined {
    return this.opening.get(at)
  }

  /** The outermost quotation that a token stands in, its marks included. */
  around(at: number): Quotation | undefined {
    let low = 0
    let high = this.outermost.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const quotation = this.outermost[middle] as Quotation
      if (at < quotation.open) high = middle - 1
      else if (at >= quotation.end) low = middle + 1
      else return quotation
    }
    return undefined
  }
}

const known = new WeakMap<object, Quotations>()

/**
 * The quotations of a text. They are paired once, then remembered.
 *
 * @param text
 *   The text with blocks and sentences, at any later stage.
 */
export function quotationsOf(text: SegmentedText): Quotations {
  let quotations = known.get(text.sentences)
  if (quotations === undefined) {
    quotations = new Quotations(pairQuotations(text))
    known.set(text.sentences, quotations)
  }
  return quotations
}
