import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'
import {type Mark, markUp} from '../src/html/mark-up.js'
import {toHtml} from '../src/index.js'
import {example} from './examples.js'

const mark = (start: number, end: number, id: string): Mark => ({start, end, name: 'mark', attributes: {id}})

describe('markUp', () => {
  test.each<[string, Mark[], string]>([
    ['one', [mark(1, 3, 'a')], '0<mark id="a">12</mark>345'],
    ['none', [], '012345'],
    ['side by side', [mark(0, 2, 'a'), mark(2, 4, 'b')], '<mark id="a">01</mark><mark id="b">23</mark>45'],
    ['nested', [mark(0, 4, 'a'), mark(1, 3, 'b')], '<mark id="a">0<mark id="b">12</mark>3</mark>45'],
    ['the same piece', [mark(0, 2, 'a'), mark(0, 2, 'b')], '<mark id="a"><mark id="b">01</mark></mark>2345'],
    [
      'crossing',
      [mark(0, 3, 'a'), mark(2, 5, 'b')],
      '<mark id="a">01<mark id="b">2</mark></mark><mark id="b">34</mark>5'
    ],
    ['outside', [mark(-4, 1, 'a'), mark(5, 9, 'b'), mark(8, 9, 'c')], '<mark id="a">0</mark>1234<mark id="b">5</mark>'],
    ['empty', [mark(2, 2, 'a')], '012345']
  ])('%s', (_name, marks, expected) => {
    expect(markUp('012345', 0, 6, marks)).toBe(expected)
  })

  test('gives only the piece that is asked for', () => {
    expect(markUp('012345', 2, 4, [mark(1, 3, 'a')])).toBe('<mark id="a">2</mark>3')
  })
})

describe('toHtml', () => {
  test('has the words of the text and no others', () => {
    const {text, article} = example('official-visit')
    const words = toHtml(article, text, {fragment: true})
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&quot;', '"')
    expect(words.replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim())
  })

  test('escapes the text', () => {
    const text = '<script>alert("Ngày 8-3")</script>'
    expect(toHtml(parse(text), text)).not.toContain('<script')
  })

  test('gives the headline the level that the page needs', () => {
    const {text, article} = example('official-visit')
    expect(toHtml(article, text, {fragment: true, headingLevel: 3})).toMatch(/^<h3 data-block="headline"/u)
  })
})
