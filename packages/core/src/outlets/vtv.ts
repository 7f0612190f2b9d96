import {defineOutlet} from './outlet.js'

/** VTV: `VTV.vn - …`. */
export const vtv = defineOutlet('vtv', {tag: 'dash', byline: 'bottom', credit: 'colon', captions: 'closed', dates: '/'})
