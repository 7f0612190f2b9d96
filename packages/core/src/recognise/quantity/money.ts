import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {QuantityDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {readImpliedMoney} from './implied-currency.js'
import {numberWords} from './number-value.js'
import {readPrefixed} from './prefixed-currency.js'
import {readQuantity} from './read-quantity.js'
import {Units} from './unit.js'

const units = new Units({
  VND: 'đồng, đ, VND, VNĐ, đồng Việt Nam',
  USD: 'USD, đô la Mỹ, đô la, đôla, đôla Mỹ, đô - la, đô - la Mỹ, đô Mỹ, đô, $',
  AUD: 'AUD, đô la Úc, đô - la Úc, đô la Australia, đô - la Australia, đô Úc',
  SGD: 'SGD, đô la Singapore, đô - la Singapore',
  HKD: 'HKD, đô la Hồng Kông, đô - la Hồng Kông, đô la Hong Kong',
  CAD: 'CAD, đô la Canada, đô - la Canada',
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
const dollar = syllable('đô')
/** `3 đô thị`, `hai đô đốc`, `5 đô vật`: what is counted. */
const behindDollar = syllables('thị đốc vật hộ thành')

/**
 * Tiền: an amount of money.
 *
 * ```text
 * > | hơn 3,7 tỷ USD, 25 nghìn tỷ đồng, $5 triệu, kinh phí 45 tỷ
 *         ^^^^^^^^^^  ^^^^^^^^^^^^^^^^  ^^^^^^^^           ^^^^^
 * ```
 */
export const money = defineConstruct({
  name: 'money',
  type: 'quantity',
  triggers: {
    numbers: true,
    words: numberWords
  },
  blockedBy: ['document', 'time'],
  read(reader, at) {
    const drafts = readPrefixed(reader, at) ?? readQuantity(reader, at, units, 'money')
    if (drafts === undefined) return readImpliedMoney(reader, at)
    return drafts.some((draft) => countsOther(reader, draft)) ? undefined : drafts
  }
})

/** Whether the last word of the unit belongs to another word: `3 đồng chí` are comrades. */
function countsOther(reader: Reader, {to}: QuantityDraft): boolean {
  if (reader.is(to, chi)) return true
  return reader.is(to - 1, dollar) && (reader.isCapital(to - 1) || reader.isOneOf(to, behindDollar))
}
