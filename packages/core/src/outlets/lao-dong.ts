import {defineOutlet} from './outlet.js'

/** Lao Động: dates with a dot (`23.5`), captions with a stop. */
export const laoDong = defineOutlet('lao-dong', {captions: 'closed', dates: '.'})
