import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {edtf} from './calendar.js'
import {isInCitation} from './citation-parts.js'
import {isYear} from './year-behind.js'

const joints = syllables('- /')
const nam = syllable('năm')
const den = syllable('đến')
/** Words that name the span and belong to it, by their number of syllables. */
const names = [
  ['nhiệm', 'kỳ'],
  ['giai', 'đoạn'],
  ['thời', 'kỳ'],
  ['niên', 'khóa'],
  ['năm', 'học'],
  ['khóa'],
  ['năm'],
  ['vụ'],
  ['mùa', 'giải']
].map((name) => name.map(syllable))
/** Behind numbers that are no years. */
const counts = syllables('đồng usd tỷ tỉ triệu m km kg người')

/**
 * Khoảng năm: a span from year to year, with the word that names it.
 *
 * ```text
 * > | nhiệm kỳ 2020 - 2025
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const yearSpan = defineConstruct({
  name: 'year-span',
  type: 'time',
  triggers: {numbers: true},
  read(reader, at) {
    if (!isYear(reader, at) || !isJoint(reader, at) || isInCitation(reader, at)) return undefined
    const second = reader.is(at + 2, nam) ? at + 3 : at + 2
    const end = yearAt(reader, second, reader.number(at))
    if (end === undefined || reader.text.gap[at + 2] === Gap.line) return undefined
    if (reader.isOneOf(second + 1, counts) || isContinued(reader, second + 1)) return undefined
    return {
      type: 'time',
      rule: 'year-span',
      from: nameBefore(reader, at) ?? at,
      to: second + 1,
      value: `${edtf(reader.number(at))}/${edtf(end)}`,
      certainty: 'stated'
    }
  }
})

/** A dash; `năm 2016 đến 2020`, where the second year has no word of its own. */
function isJoint(reader: Reader, at: number): boolean {
  if (reader.isOneOf(at + 1, joints)) return true
  return reader.is(at + 1, den) && reader.is(at - 1, nam) && reader.isNumber(at + 2)
}

/** The second year, with four digits or the last two: `2010-2015`, `2010-15`. */
function yearAt(reader: Reader, at: number, start: number): number | undefined {
  if (!reader.isNumber(at)) return undefined
  const digits = reader.word(at)
  const end = digits.length === 2 ? start - (start % 100) + Number(digits) : Number(digits)
  if (digits.length === 2 && (!reader.isGlued(at) || !reader.isGlued(at - 1) || end - start > 12)) return undefined
  return (digits.length === 2 || isYear(reader, at)) && end > start && end - start <= 100 ? end : undefined
}

/** Whether the number goes on: `2010-2015/QĐ`. */
function isContinued(reader: Reader, at: number): boolean {
  return reader.isGlued(at) && at < reader.text.count && (reader.isOneOf(at, joints) || reader.isWord(at))
}

function nameBefore(reader: Reader, at: number): number | undefined {
  for (const name of names) {
    const from = at - name.length
    if (from < reader.sentenceStart(at) || !name.every((id, index) => reader.is(from + index, id))) continue
    // `15 năm 2002-2017`: the word counts the years.
    return reader.isNumber(from - 1) && name[0] === nam ? undefined : from
  }
  return undefined
}
