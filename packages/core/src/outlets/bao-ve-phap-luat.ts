import {defineOutlet} from './outlet.js'

/** Bảo vệ pháp luật: `(BVPL) - …`. */
export const baoVePhapLuat = defineOutlet('bao-ve-phap-luat', {
  tag: 'brackets',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
