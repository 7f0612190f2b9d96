import {defineOutlet} from './outlet.js'

/** Báo Bình Dương: `(BDO) Chiều 6-1 …`, no dash behind the tag. */
export const binhDuong = defineOutlet('binh-duong', {
  tag: 'bare',
  byline: 'bottom',
  credit: 'colon',
  captions: 'open',
  dates: '-'
})
