import {defineOutlet} from './outlet.js'

/** Tiền Phong: `TPO - Sáng 10/1 …`, captions with a stop. */
export const tienPhong = defineOutlet('tien-phong', {captions: 'closed'})
