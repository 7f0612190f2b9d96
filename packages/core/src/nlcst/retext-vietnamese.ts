import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {parseVietnamese} from './parse-vietnamese.js'
import type {NlcstOptions} from './words.js'

/**
 * Parser plugin for retext: reads Vietnamese text into an nlcst tree.
 *
 * Syllables are words, unless the option `words` names a segmenter for words of several syllables; document numbers, dates, decimals, dotted abbreviations, initials, transliterations, hosts and
 * addresses are one word each, and a dot inside them ends no sentence.
 */
export const retextVietnamese: Plugin<[options?: NlcstOptions], string, Root> = function (options) {
  this.parser = (source) => parseVietnamese(source, options)
}
