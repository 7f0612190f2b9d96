import {defineOutlet} from './outlet.js'

/** VnEconomy: the author on top, beside the hour. */
export const vneconomy = defineOutlet('vneconomy', {byline: 'top'})
