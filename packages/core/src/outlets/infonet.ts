import {defineOutlet} from './outlet.js'

/** Infonet: captions with a stop, headings without. */
export const infonet = defineOutlet('infonet', {captions: 'closed'})
