import {defineOutlet} from './outlet.js'

/** Government newspaper: captions once with a stop, now without, ` - Ảnh: VGP/Nhật Bắc` behind. */
export const chinhphu = defineOutlet(
  'chinhphu',
  {to: '2020-12-31', captions: 'closed'},
  {from: '2021-01-01', captions: 'open'}
)
