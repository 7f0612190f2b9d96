import {defineOutlet} from './outlet.js'

/** Quân đội nhân dân: `QĐND - Ngày 12-4 …`, `Tin, ảnh: TRÀ NGUYỄN` below. */
export const quanDoiNhanDan = defineOutlet('quan-doi-nhan-dan', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
