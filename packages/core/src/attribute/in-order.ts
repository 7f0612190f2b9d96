import type {Quotation} from '../recognise/quotation/pair.js'
import type {Cue} from './cue.js'

/**
 * The first verb of saying at or behind a token.
 *
 * @param cues
 *   Verbs of a sentence, in text order.
 * @param at
 *   The token.
 */
export function firstCueFrom(cues: readonly Cue[], at: number): Cue | undefined {
  return cues[countWhile(cues, ({from}) => from < at)]
}

/**
 * The first quotation that opens at or behind a token.
 *
 * @param quotations
 *   Quotations of a sentence, in text order, none inside another.
 * @param at
 *   The token.
 */
export function firstQuotationFrom(quotations: readonly Quotation[], at: number): Quotation | undefined {
  return quotations[countWhile(quotations, ({open}) => open < at)]
}

/**
 * Index of the last quotation that has ended before a token, -1 where none has.
 *
 * @param quotations
 *   Quotations of a sentence, in text order, none inside another.
 * @param at
 *   The token.
 */
export function lastQuotationBefore(quotations: readonly Quotation[], at: number): number {
  return countWhile(quotations, ({end}) => end <= at) - 1
}

/**
 * Whether a token stands inside a quotation.
 *
 * @param quotations
 *   Quotations of a sentence, in text order, none inside another.
 * @param at
 *   The token.
 */
export function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  const last = quotations[countWhile(quotations, ({open}) => open <= at) - 1]
  return last !== undefined && at < last.end
}

/** How many at the start of a list satisfy what no later one does, by halving: sentences may have thousands. */
function countWhile<Item>(list: readonly Item[], satisfies: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (satisfies(list[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
