import {defineOutlet} from './outlet.js'

/** Báo Đồng Khởi: `BDK.VN - Sáng …`. */
export const dongKhoi = defineOutlet('dong-khoi', {
  to: '2025-06-30',
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
