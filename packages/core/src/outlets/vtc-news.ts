import {defineOutlet} from './outlet.js'

/** VTC News: `(VTC News) - …`, captions with a stop. */
export const vtcNews = defineOutlet('vtc-news', {captions: 'closed'})
