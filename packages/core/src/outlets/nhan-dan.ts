import {defineOutlet} from './outlet.js'

/** Nhân Dân: captions with a stop, `(Ảnh: DUY LINH)` behind. */
export const nhanDan = defineOutlet('nhan-dan', {captions: 'closed'})
