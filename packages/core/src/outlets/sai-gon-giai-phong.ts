import {defineOutlet} from './outlet.js'

/** Sài Gòn Giải Phóng: `(SGGPO).- …`, a stop and a dash; authors in capitals. */
export const saiGonGiaiPhong = defineOutlet('sai-gon-giai-phong', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'open',
  dates: '-'
})
