import {defineOutlet} from './outlet.js'

/** Báo Gia Lai: `(GLO)- …`, the dash glued to the tag. */
export const giaLai = defineOutlet('gia-lai', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '-'
})
