import {defineOutlet} from './outlet.js'

/** The news agency: captions with a stop, `Đỗ Bình (TTXVN)` below. */
export const ttxvn = defineOutlet('ttxvn', {captions: 'closed'})
