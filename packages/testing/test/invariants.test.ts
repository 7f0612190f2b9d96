import type {Article, TextPosition} from 'thoisu'
import {describe, expect, test} from 'vitest'
import {checkInvariants} from '../src/invariants.js'

const text = 'Họp ở Huế.\nHết.'

const at = (start: number, end: number, line = 1): TextPosition => {
  const first = line === 1 ? 0 : 11
  return {
    start: {line, column: start - first + 1, offset: start},
    end: {line, column: end - first + 1, offset: end}
  }
}

/** A whole, sound article, made anew so that each test can break it. */
const sound = (): Article => ({
  type: 'article',
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 2, column: 5, offset: 15}},
  children: [
    {
      type: 'headline',
      id: 'b1',
      position: at(0, 10),
      children: [{type: 'sentence', id: 's1', position: at(0, 10), children: []}]
    },
    {
      type: 'paragraph',
      id: 'b2',
      position: at(11, 15, 2),
      children: [{type: 'sentence', id: 's2', position: at(11, 15, 2), children: []}]
    }
  ],
  spans: [],
  mentions: [{type: 'place', id: 'm1', position: at(6, 9), rule: 'place', level: 'province', entity: 'e1'}],
  entities: [{type: 'place', id: 'e1', name: 'Huế', level: 'province', mentions: ['m1']}],
  statements: [],
  events: [],
  messages: [],
  parser: {name: 'thoisu', version: '0.0.0', knowledge: '2026-11-24'}
})

const broken = (change: (article: Article) => void) => {
  const article = sound()
  change(article)
  return checkInvariants(text, article).map(({rule}) => rule)
}

describe('invariants', () => {
  test('hold for a sound article', () => {
    expect(checkInvariants(text, sound())).toEqual([])
  })

  test('positions lie inside the text', () => {
    expect(broken((article) => Object.assign(article.mentions[0]!, {position: at(6, 90)}))).toContain('position')
  })

  test('positions have the right line and column', () => {
    expect(broken((article) => Object.assign(article.mentions[0]!.position.start, {column: 1}))).toEqual(['position'])
  })

  test('blocks do not overlap', () => {
    expect(broken((article) => Object.assign(article.children[1]!, {position: at(5, 10)}))).toContain('order')
  })

  test('blocks cover the text', () => {
    expect(broken((article) => article.children.pop())).toEqual(['cover'])
  })

  test('sentences cover their block', () => {
    expect(broken((article) => Object.assign(article.children[0]!, {children: []}))).toEqual(['cover'])
  })

  test('ids are unique', () => {
    expect(broken((article) => Object.assign(article.children[1]!, {id: 'b1'}))).toEqual(['id'])
  })

  test('references resolve, and back', () => {
    expect(broken((article) => Object.assign(article.mentions[0]!, {entity: 'e9'}))).toEqual(['reference', 'reference'])
  })

  test('no field is undefined', () => {
    expect(broken((article) => Object.assign(article, {outlet: undefined}))).toEqual(['json'])
  })
})
