import {defineOutlet} from './outlet.js'

/** Government newspaper: captions once with a stop; on the new site without, ` - Ảnh: VGP/Nhật Bắc` behind. */
export const chinhphu = defineOutlet(
  'chinhphu',
  {to: '2021-12-31', captions: 'closed'},
  {from: '2022-01-01', captions: 'open'}
)
