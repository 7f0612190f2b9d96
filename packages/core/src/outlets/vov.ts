import {defineOutlet} from './outlet.js'

/** VOV: captions without a stop, `PV/VOV.VN` and `./.` at the end. */
export const vov = defineOutlet('vov', {captions: 'open'})
