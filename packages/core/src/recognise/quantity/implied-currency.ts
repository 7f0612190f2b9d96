import {syllable, syllables} from '../../tokenise/syllables.js'
import type {QuantityDraft} from '../draft.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {approximateFrom} from './approximation.js'
import {readNumberValue} from './number-value.js'

/** What is an amount of money by its meaning. */
const amounts = new Phrases(
  'vốn, vốn đầu tư, vốn điều lệ, vốn vay, vốn đối ứng, vốn ngân sách, trị giá, kinh phí, kinh phí thực hiện, kinh phí đầu tư, tổng mức đầu tư, số tiền'
)
const joints = syllables('là : đạt')
/** Words behind an amount that go on with the sentence; any other would be what it counts. */
const behind = syllables('để cho từ của do và được trong với vào mỗi một đã sẽ đang thì nhưng nên hoặc trở')
const foreign = syllables('usd $ đô đôla eur euro yen yên ndt cny won bảng gbp rúp kíp baht bạt tệ')
const percent = syllables('% ‰')
const hyphen = syllable('-')
/** How far on either side another currency is looked for. */
const reach = 40
/** Smaller sums are not said without their unit. */
const smallest = 1e6

/**
 * Read an amount whose `đồng` is left out behind a word for money: `kinh phí 45 tỷ`. Where the sentence has another
 * currency the unit is not told, and there is no amount.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number.
 */
export function readImpliedMoney(reader: Reader, at: number): QuantityDraft[] | undefined {
  if (!reader.isNumber(at) || reader.isGlued(at)) return undefined
  const start = reader.sentenceStart(at)
  const rough = approximateFrom(reader, at)
  const open = rough ?? at
  const joint = open > start && reader.isOneOf(open - 1, joints) ? open - 1 : open
  if (amounts.endingAt(reader, joint, start) === undefined) return undefined
  const number = readNumberValue(reader, at)
  if (number === undefined || number.scale < smallest) return undefined
  const {to, value} = number
  if (!isClosed(reader, at, to) || hasForeign(reader, at, to)) return undefined
  return [
    {
      type: 'quantity',
      rule: 'money',
      from: at,
      to,
      value,
      unit: 'VND',
      ...(rough !== undefined && {approximate: true})
    }
  ]
}

/** Whether nothing that the number counts stands behind it. */
function isClosed(reader: Reader, at: number, to: number): boolean {
  if (to >= reader.sentenceEnd(at)) return true
  // `45 tỷ - 50 tỷ USD`: the unit of a range stands at its end.
  if (reader.is(to, hyphen) || reader.isOneOf(to, percent)) return false
  return reader.isMark(to) || reader.isOneOf(to, behind)
}

function hasForeign(reader: Reader, at: number, to: number): boolean {
  const from = Math.max(reader.sentenceStart(at), at - reach)
  const end = Math.min(reader.sentenceEnd(at), to + reach)
  for (let index = from; index < end; index++) if (reader.isOneOf(index, foreign)) return true
  return false
}
