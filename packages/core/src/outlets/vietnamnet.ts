import {defineOutlet} from './outlet.js'

/** VietNamNet: captions without a credit under most pictures. */
export const vietnamnet = defineOutlet('vietnamnet', {
  tag: 'none',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
