import {defineOutlet} from './outlet.js'

/** VnExpress: no tag, captions with a stop, `Ảnh: Giang Huy` behind. */
export const vnexpress = defineOutlet('vnexpress', {captions: 'closed'})
