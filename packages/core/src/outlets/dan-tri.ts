import {defineOutlet} from './outlet.js'

/** Dân trí: `(Dân trí) - …`, captions on lines of their own, credits in brackets. */
export const danTri = defineOutlet('dan-tri', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'brackets',
  captions: 'closed',
  dates: '/'
})
