import {defineOutlet} from './outlet.js'

/** Thanh Niên: dates with a dot (`25.5`), captions without a stop, authors now on top. */
export const thanhNien = defineOutlet(
  'thanh-nien',
  {to: '2019-12-31', captions: 'open', dates: '.'},
  {from: '2020-01-01', byline: 'top', captions: 'open', dates: '.'}
)
