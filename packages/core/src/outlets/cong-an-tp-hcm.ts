import {defineOutlet} from './outlet.js'

/** Công an TP.HCM: `(CAO) Trước khi …`, no dash behind the tag. */
export const congAnTpHcm = defineOutlet('cong-an-tp-hcm', {
  tag: 'bare',
  byline: 'bottom',
  credit: 'colon',
  captions: 'open',
  dates: '-'
})
