import {defineOutlet} from './outlet.js'

/** Bnews, TTXVN's economic pages: captions with a stop, signed `Đỗ Bình/BNEWS/TTXVN`. */
export const bnews = defineOutlet('bnews', {captions: 'closed'})
