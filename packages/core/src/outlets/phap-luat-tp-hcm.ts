import {defineOutlet} from './outlet.js'

/** Pháp luật TP.HCM: captions with a stop, credits in capitals behind. */
export const phapLuatTpHcm = defineOutlet('phap-luat-tp-hcm', {captions: 'closed'})
