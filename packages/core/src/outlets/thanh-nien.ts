import {defineOutlet} from './outlet.js'

/** Thanh Niên: `TNO - …` once; dates with a dot (`25.5`), captions without a stop, authors now on top. */
export const thanhNien = defineOutlet(
  'thanh-nien',
  {to: '2014-12-31', tag: 'dash', byline: 'bottom', credit: 'colon', captions: 'open', dates: '.'},
  {from: '2015-01-01', to: '2019-12-31', tag: 'none', byline: 'bottom', credit: 'colon', captions: 'open', dates: '.'},
  {from: '2020-01-01', tag: 'none', byline: 'top', credit: 'colon', captions: 'open', dates: '.'}
)
