import {defineOutlet} from './outlet.js'

/** An ninh Thủ đô: `(ANTĐ) - Ngày 8-4 …`, signed below. */
export const anNinhThuDo = defineOutlet('an-ninh-thu-do', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
