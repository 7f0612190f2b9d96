import {defineOutlet} from './outlet.js'

/** Pháp luật TP.HCM: `(PLO)- …`, credits in capitals. */
export const phapLuatTpHcm = defineOutlet('phap-luat-tp-hcm', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
