import {defineOutlet} from './outlet.js'

/** Sài Gòn Giải Phóng: captions without a stop, authors in capitals below. */
export const saiGonGiaiPhong = defineOutlet('sai-gon-giai-phong', {captions: 'open'})
