import {defineOutlet} from './outlet.js'

/** Người Lao Động: `(NLĐO) - …`, captions without a stop. */
export const nguoiLaoDong = defineOutlet('nguoi-lao-dong', {captions: 'open'})
