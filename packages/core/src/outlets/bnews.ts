import {defineOutlet} from './outlet.js'

/** Bnews, TTXVN's economic pages: `Đỗ Bình/BNEWS/TTXVN`, links `Xem thêm:` below. */
export const bnews = defineOutlet('bnews', {
  tag: 'none',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
