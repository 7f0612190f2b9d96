import {defineOutlet} from './outlet.js'

/** VTC News: `(VTC News) - …`. */
export const vtcNews = defineOutlet('vtc-news', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'brackets',
  captions: 'closed',
  dates: '/'
})
