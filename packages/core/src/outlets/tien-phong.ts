import {defineOutlet} from './outlet.js'

/** Tiền Phong: `TPO - Sáng 10/1 …`. */
export const tienPhong = defineOutlet('tien-phong', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
