import {syllable, syllables} from '../../tokenise/syllables.js'

/** Marks that end sentences, and what may close or open beside them. */
export const stop = syllable('.')
export const ellipses = syllables('… .. ... .... ..... ......')
export const stops = syllables('. ! ? … .. ... .... ..... ......')
export const straightQuotes = syllables('" \'')
export const openingMarks = syllables('“ ‘ ( [')
export const closingMarks = syllables('” ’ ) ]')
export const dashes = syllables('- – —')
export const comma = syllable(',')
export const colon = syllable(':')
export const semicolon = syllable(';')
export const slash = syllable('/')
/** A stop before one of these ends nothing. */
export const continuing = syllables(', ; : / % ) ] ”')
/** The marks that a heading or caption without a stop may end with. */
export const lastMarks = syllables('” ’ ) ] " \' %')
