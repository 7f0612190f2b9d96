import {defineOutlet} from './outlet.js'

/** VOV: `VOV.VN -Dù …`, `PV/VOV.VN` and `./.` at the end. */
export const vov = defineOutlet('vov', {tag: 'dash', byline: 'bottom', credit: 'colon', captions: 'closed', dates: '/'})
