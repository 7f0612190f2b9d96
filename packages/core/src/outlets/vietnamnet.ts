import {defineOutlet} from './outlet.js'

/** VietNamNet: the name of who is to be seen, without a stop, under most pictures. */
export const vietnamnet = defineOutlet('vietnamnet', {captions: 'open'})
