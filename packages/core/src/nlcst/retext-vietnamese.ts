import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseVietnamese} from './parse-vietnamese.js'

/**
 * Parser plugin for retext: reads Vietnamese text into an nlcst tree.
 *
 * Syllables are words; document numbers, dates, decimals, dotted abbreviations, initials, transliterations, hosts and
 * addresses are one word each, and a dot inside them ends no sentence.
 */
export const retextVietnamese: Plugin<[], string, Root> = function () {
  this.parser = parseVietnamese
}
