import {defineOutlet} from './outlet.js'

/** VietnamPlus: `(TTXVN/Vietnam+)` at the end, credits in brackets, links in square brackets inside the story. */
export const vietnamplus = defineOutlet('vietnamplus', {
  tag: 'none',
  byline: 'bottom',
  credit: 'brackets',
  captions: 'closed',
  dates: '/'
})
