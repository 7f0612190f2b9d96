import {defineOutlet} from './outlet.js'

/** Tin tức, TTXVN's newspaper: `Hội nghị bế mạc. Ảnh: Doãn Tấn/TTXVN`, signed `TTXVN/Tin tức`. */
export const baoTinTuc = defineOutlet('bao-tin-tuc', {captions: 'closed'})
