import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from '../../../src/index.js'

interface Table {
  publishedAt: string
  /** What the form is, a text with the form in brackets, and its value; nothing where it is no time. */
  forms: [name: string, row: string, value: string | null][]
}

/** `bench/` reads the same table with other parsers. */
const {publishedAt, forms} = JSON.parse(readFileSync(new URL('press-forms.json', import.meta.url), 'utf8')) as Table

test.each(forms)('%s', (_, row, value) => {
  const start = row.indexOf('[')
  const end = start === -1 ? row.length : row.indexOf(']') - 1
  const values = parse(row.replace(/[[\]]/gu, ''), {publishedAt}).mentions.flatMap((mention) => {
    const overlaps = mention.position.start.offset < end && mention.position.end.offset > start
    return mention.type === 'time' && overlaps ? [mention.value] : []
  })
  // The two ends of `từ ngày … đến …` are mentions of their own.
  expect([...new Set(values)].join('/')).toBe(value ?? '')
})
