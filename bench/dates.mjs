/**
 * Reads forty forms in which the Vietnamese press writes times, beside chrono-node's Vietnamese locale:
 *
 *     npm run dates --prefix bench
 *
 * The table is the one of the tests of `packages/core`. A form is right where its value is; the last five are no times,
 * and right is nothing.
 */
import {readFileSync} from 'node:fs'
import {vi} from 'chrono-node'
import {parse} from 'thoisu'

const table = new URL('../packages/core/test/recognise/time/press-forms.json', import.meta.url)
/** @type {{publishedAt: string, forms: [name: string, row: string, value: string | null][]}} */
const {publishedAt, forms} = JSON.parse(readFileSync(table, 'utf8'))
const noon = new Date(`${publishedAt}T12:00:00`)

/**
 * Values of the times that overlap the bracketed form, or of all in the text where nothing is bracketed. Two readings of
 * one value count once, and an interval counts like its two ends.
 *
 * @param {string} row
 * @param {(text: string) => {start: number, end: number, value: string}[]} read
 */
function readingOf(row, read) {
  const start = row.indexOf('[')
  const text = row.replace(/[[\]]/gu, '')
  const end = start === -1 ? text.length : row.indexOf(']') - 1
  const values = read(text).filter((found) => found.start < end && found.end > start)
  return values.length === 0 ? null : [...new Set(values.map(({value}) => value))].join('/')
}

/** @param {string} text */
function ours(text) {
  return parse(text, {publishedAt}).mentions.flatMap((mention) =>
    mention.type === 'time'
      ? [{start: mention.position.start.offset, end: mention.position.end.offset, value: mention.value ?? '?'}]
      : []
  )
}

/** @param {string} text */
function theirs(text) {
  return vi.parse(text, noon).map(({index, text: {length}, start, end}) => ({
    start: index,
    end: index + length,
    value: end ? `${edtf(start)}/${edtf(end)}` : edtf(start)
  }))
}

/**
 * As exact as chrono-node says it knows: what it only implies is left out, but for the year and month of a known day.
 *
 * @param {import('chrono-node').ParsedComponents} parts
 */
function edtf(parts) {
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    String(parts.get(/** @type {'year'} */ (part))).padStart(2, '0')
  )
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${month}-${day}`
  if (parts.isCertain('month')) return `${year}-${month}`
  return parts.isCertain('year') ? `${year}` : `${year}-${month}-${day}`
}

const right = {ours: 0, theirs: 0}
console.log('| form | expected | thoisu | chrono-node |')
console.log('| - | - | - | - |')
for (const [name, row, expected] of forms) {
  const own = readingOf(row, ours)
  const other = readingOf(row, theirs)
  if (own === expected) right.ours++
  if (other === expected) right.theirs++
  console.log(`| ${name} | ${show(expected)} | ${mark(own, expected)} | ${mark(other, expected)} |`)
}
console.log(`| **right of ${forms.length}** | | **${right.ours}** | **${right.theirs}** |`)

/** @param {string | null} value */
function show(value) {
  return value ?? 'nothing'
}

/**
 * @param {string | null} value
 * @param {string | null} expected
 */
function mark(value, expected) {
  return `${show(value)} ${value === expected ? '✓' : '✗'}`
}
