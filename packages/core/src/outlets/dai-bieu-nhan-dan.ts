import {defineOutlet} from './outlet.js'

/** Đại biểu Nhân dân: dates with a dot (`5.4`). */
export const daiBieuNhanDan = defineOutlet('dai-bieu-nhan-dan', {dates: '.'})
