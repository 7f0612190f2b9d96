import {defineOutlet} from './outlet.js'

/** Giáo dục và Thời đại: `GD&TĐ - …`. */
export const giaoDucThoiDai = defineOutlet('giao-duc-thoi-dai', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
