import {defineOutlet} from './outlet.js'

/** Government newspaper: `(Chinhphu.vn) - …`, credits `Ảnh: VGP/Nhật Bắc`. */
export const chinhphu = defineOutlet('chinhphu', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
