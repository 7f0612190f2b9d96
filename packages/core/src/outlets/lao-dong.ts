import {defineOutlet} from './outlet.js'

/** Lao Động: dates with a dot (`23.5`), captions closed by the credit. */
export const laoDong = defineOutlet('lao-dong', {
  tag: 'none',
  byline: 'bottom',
  credit: 'colon',
  captions: 'closed',
  dates: '.'
})
