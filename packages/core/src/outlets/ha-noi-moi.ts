import {defineOutlet} from './outlet.js'

/** Hà Nội Mới: `(HNM) - Ngày 8-3 …`, `TƯ` for `TW`; since the new site the author and the hour stand on top. */
export const haNoiMoi = defineOutlet(
  'ha-noi-moi',
  {to: '2023-12-31', tag: 'brackets', byline: 'bottom', credit: 'colon', captions: 'closed', dates: '-'},
  {from: '2024-01-01', tag: 'none', byline: 'top', credit: 'colon', captions: 'closed', dates: '-'}
)
