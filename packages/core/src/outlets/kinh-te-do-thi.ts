import {defineOutlet} from './outlet.js'

/** Kinh tế và Đô thị: `Kinhtedothi - …`, authors on top. */
export const kinhTeDoThi = defineOutlet('kinh-te-do-thi', {byline: 'top'})
