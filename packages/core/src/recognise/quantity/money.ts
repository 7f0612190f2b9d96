import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {readQuantity} from './read-quantity.js'
import {Units} from './unit.js'

const units = new Units({
  VND: 'đồng, đ, VND, VNĐ, đồng Việt Nam',
  USD: 'USD, đô la Mỹ, đô la, đôla, đô-la, đô - la Mỹ, $',
  EUR: 'euro, EUR, ơ-rô',
  JPY: 'yen, yên, yen Nhật',
  CNY: 'NDT, nhân dân tệ, CNY',
  KRW: 'won',
  GBP: 'bảng Anh, bảng, GBP',
  RUB: 'rúp',
  LAK: 'kíp',
  THB: 'baht, bạt'
})
const chi = syllable('chí')

/**
 * Tiền: an amount of money.
 *
 * ```text
 * > | hơn 3,7 tỷ USD, 25 nghìn tỷ đồng
 *         ^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export const money = defineConstruct({
  name: 'money',
  type: 'quantity',
  triggers: {
    numbers: true,
    words: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
  },
  blockedBy: ['document', 'time'],
  read(reader, at) {
    const drafts = readQuantity(reader, at, units, 'money')
    // `3 đồng chí` are comrades.
    return drafts?.some(({to}) => reader.is(to, chi)) ? undefined : drafts
  }
})
