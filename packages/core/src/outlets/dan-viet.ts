import {defineOutlet} from './outlet.js'

/** Dân Việt: dates with a dot (`12.6`), captions with a stop, no author below. */
export const danViet = defineOutlet('dan-viet', {captions: 'closed', dates: '.'})
