import {defineOutlet} from './outlet.js'

/** The news agency: `Hà Nội (TTXVN) - …`, `Đỗ Bình (TTXVN)` and `./.` at the end, credits `Ảnh: Doãn Tấn/TTXVN`. */
export const ttxvn = defineOutlet('ttxvn', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
