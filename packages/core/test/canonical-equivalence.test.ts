import {readdirSync, readFileSync} from 'node:fs'
import {type Article, parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

const folder = new URL('../../../examples/', import.meta.url)

/** What stands where, in NFC. */
function found(text: string, {mentions}: Article): string[] {
  return mentions.map(({type, rule, position: {start, end}}) => {
    return `${type} ${rule} ${text.slice(start.offset, end.offset).normalize('NFC')}`
  })
}

describe('a whole article in NFD has the mentions that it has in NFC', () => {
  test.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
    const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => {
      const text = readFileSync(new URL(file, folder), 'utf8').normalize(form)
      return found(text, parse(text))
    })
    expect(composed?.length).toBeGreaterThan(20)
    expect(decomposed).toEqual(composed)
  })
})
