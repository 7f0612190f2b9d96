import {defineOutlet} from './outlet.js'

/** VnExpress: no tag, `Ảnh: Nhật Bắc` behind captions. */
export const vnexpress = defineOutlet('vnexpress', {
  tag: 'none',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
