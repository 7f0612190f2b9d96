import {defineOutlet} from './outlet.js'

/** Znews, once Zing.vn: captions with a stop, headings without. */
export const znews = defineOutlet('znews', {captions: 'closed'})
