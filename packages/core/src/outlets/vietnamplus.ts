import {defineOutlet} from './outlet.js'

/** VietnamPlus: captions with a stop, `(Nguồn: TTXVN)` behind. */
export const vietnamplus = defineOutlet('vietnamplus', {captions: 'closed'})
