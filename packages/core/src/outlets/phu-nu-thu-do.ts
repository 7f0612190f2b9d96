import {defineOutlet} from './outlet.js'

/** Phụ nữ Thủ đô: `(PNTĐ) -Ngày 5/5/2022 …`. */
export const phuNuThuDo = defineOutlet('phu-nu-thu-do', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
