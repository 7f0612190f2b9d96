import {defineOutlet} from './outlet.js'

/** Hà Nội Mới: captions with a stop, `Ảnh: Bá Hoạt` behind; since the new site the author and the hour stand on top. */
export const haNoiMoi = defineOutlet(
  'ha-noi-moi',
  {to: '2023-12-31', captions: 'closed'},
  {from: '2024-01-01', byline: 'top', captions: 'closed'}
)
