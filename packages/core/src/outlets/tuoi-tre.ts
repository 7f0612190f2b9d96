import {defineOutlet} from './outlet.js'

/** Tuổi Trẻ: `TT - …` in print, `TTO - …` online; ` - Ảnh: TỰ TRUNG` behind captions without a stop. */
export const tuoiTre = defineOutlet('tuoi-tre', {
  tag: 'dash',
  byline: 'bottom',
  credit: 'dash',
  captions: 'open',
  dates: '-'
})
