import {defineOutlet} from './outlet.js'

/** Quân đội nhân dân: captions with a stop, `Tin, ảnh: TRÀ NGUYỄN` below. */
export const quanDoiNhanDan = defineOutlet('quan-doi-nhan-dan', {captions: 'closed'})
