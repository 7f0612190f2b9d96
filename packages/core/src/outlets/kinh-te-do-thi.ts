import {defineOutlet} from './outlet.js'

/** Kinh tế và Đô thị: `Kinhtedothi - Chiều 30/9 …`, authors on top. */
export const kinhTeDoThi = defineOutlet('kinh-te-do-thi', {
  tag: 'dash',
  byline: 'top',
  credit: 'colon',
  captions: 'closed',
  dates: '/'
})
