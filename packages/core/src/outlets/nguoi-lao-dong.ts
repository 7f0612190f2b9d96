import {defineOutlet} from './outlet.js'

/** Người Lao Động: `(NLĐO) - …`, captions without a stop, credits in capitals. */
export const nguoiLaoDong = defineOutlet('nguoi-lao-dong', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'open',
  dates: '-'
})
