import {defineOutlet} from './outlet.js'

/** Nhân Dân: `NDO - …`, authors in capitals, long written `Ðảng` with the Icelandic letter. */
export const nhanDan = defineOutlet('nhan-dan', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
