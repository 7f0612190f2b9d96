import {defineOutlet} from './outlet.js'

/** Tuổi Trẻ: ` - Ảnh: TỰ TRUNG` behind captions without a stop. */
export const tuoiTre = defineOutlet('tuoi-tre', {captions: 'open'})
