import {defineOutlet} from './outlet.js'

/** Pháp luật Việt Nam: `(PLVN) - Ngày 25/5 …`. */
export const phapLuatVietNam = defineOutlet('phap-luat-viet-nam', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
