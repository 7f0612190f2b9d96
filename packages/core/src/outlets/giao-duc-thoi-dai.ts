import {defineOutlet} from './outlet.js'

/** Giáo dục và Thời đại: `GD&TĐ - …`, the author on top. */
export const giaoDucThoiDai = defineOutlet('giao-duc-thoi-dai', {byline: 'top'})
