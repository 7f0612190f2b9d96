import {defineOutlet} from './outlet.js'

/** Báo Lạng Sơn: `LSO-Ngày 27/4/2011 …`, no spaces around the dash. */
export const langSon = defineOutlet('lang-son', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'open',
  dates: '/'
})
