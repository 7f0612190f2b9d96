import {defineConstruct} from '../construct.js'
import {numberWords} from './number-value.js'
import {readQuantity} from './read-quantity.js'
import {Units} from './unit.js'

const units = new Units({'%': '%, phần trăm', '‰': '‰, phần nghìn'})

/**
 * Tỷ lệ phần trăm: a percentage.
 *
 * ```text
 * > | đạt tỷ lệ 96,25%, tăng năm phần trăm
 *               ^^^^^^       ^^^^^^^^^^^^^^
 * ```
 */
export const percentage = defineConstruct({
  name: 'percentage',
  type: 'quantity',
  triggers: {numbers: true, words: numberWords},
  blockedBy: ['document', 'time'],
  read: (reader, at) => readQuantity(reader, at, units, 'percentage')
})
