import {syllable} from '../../tokenise/syllables.js'

/** What a token is as a quotation mark. */
export type QuotationMark = 'open' | 'close' | 'straight' | 'single-open' | 'single-close' | 'single-straight'

const marks: ReadonlyMap<number, QuotationMark> = new Map<number, QuotationMark>([
  [syllable('“'), 'open'],
  [syllable('”'), 'close'],
  [syllable('"'), 'straight'],
  [syllable('‘'), 'single-open'],
  [syllable('’'), 'single-close'],
  [syllable("'"), 'single-straight'],
  [syllable('`'), 'single-straight']
])

/**
 * What a token is as a quotation mark, or nothing.
 *
 * @param id
 *   Id of the token. « » and „ are already folded to “ ”.
 */
export function quotationMark(id: number): QuotationMark | undefined {
  return marks.get(id)
}
