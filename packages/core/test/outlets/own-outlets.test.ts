import type {Outlet} from '@thoisu/knowledge'
import {describe, expect, test} from 'vitest'
import {createParser, defineOutlet, type OutletHabits, type OutletProfile} from '../../src/index.js'

const record: Outlet = {id: 'tin-xom', name: 'Tin Xóm', tags: ['TXO'], hosts: ['tinxom.vn']}
const habits: OutletHabits = {captions: 'open', dates: '.'}
const text = 'TXO - Mức thu mới áp dụng từ 1.7, các xã được báo trước.\nCông ty tăng vốn từ 2.5 lần.'
const knowledge = {outlets: [record]}

const times = (outlets: readonly OutletProfile[], source = text) =>
  createParser({knowledge, outlets})
    .parse(source, {publishedAt: '2016-05-13'})
    .mentions.filter(({type}) => type === 'time')
    .map(({position: {start, end}}) => source.slice(start.offset, end.offset))

describe('outlets of the caller', () => {
  test('are known by tag, name and host', () => {
    const parser = createParser({knowledge, outlets: [defineOutlet('tin-xom', habits)]})
    expect(parser.parse(text).outlet).toBe('tin-xom')
    expect(parser.parse('Xã họp.', {outlet: 'Tin Xóm'}).outlet).toBe('tin-xom')
    expect(parser.parse('Xã họp.', {outlet: 'tinxom.vn'}).outlet).toBe('tin-xom')
    expect(createParser().parse(text).outlet).toBeUndefined()
  })

  test('are read by their habits', () => {
    expect(times([defineOutlet('tin-xom', habits)])).toEqual(['1.7'])
    expect(times([defineOutlet('tin-xom', {captions: 'open'})])).toEqual([])
    expect(times([])).toEqual([])
  })

  test('have captions and authors of their own', () => {
    const types = (source: string, outlets: readonly OutletProfile[]) =>
      createParser({knowledge, outlets})
        .parse(source, {outlet: 'Tin Xóm'})
        .children.map(({type}) => type)
    const body = 'Hội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa.'
    const seen = `Xã họp phiên quý một\nSáng 5-4, xã họp và bàn nhiều việc của năm.\n${body} Chủ tịch xã với bà con Theo ông, việc này đã rõ.`
    expect(types(seen, [])).toEqual(['headline', 'lead', 'paragraph', 'heading', 'paragraph'])
    expect(types(seen, [defineOutlet('tin-xom', habits)])).toEqual([
      'headline',
      'lead',
      'paragraph',
      'caption',
      'paragraph'
    ])
    const signed = `Xã họp phiên quý một\nSáng 5-4, xã họp và bàn nhiều việc của năm.\nLê Hòa\n${body}`
    expect(types(signed, [])).toEqual(['headline', 'lead', 'heading', 'paragraph'])
    expect(types(signed, [defineOutlet('tin-xom', {byline: 'top'})])).toEqual([
      'headline',
      'lead',
      'byline',
      'paragraph'
    ])
  })

  test('have habits in their time', () => {
    const redesigned = defineOutlet('tin-xom', {...habits, to: '2015-12-31'}, {captions: 'open', from: '2016-01-01'})
    expect(times([redesigned])).toEqual([])
  })

  test('take the place of ours with the same id', () => {
    const source = text.replace('TXO', 'TTO')
    expect(times([], source)).toEqual([])
    expect(times([defineOutlet('tuoi-tre', habits)], source)).toEqual(['1.7'])
  })

  test.each([
    ['an unknown id', defineOutlet('tin-lang', habits), 'Unexpected outlet `tin-lang`, expected the id of a record of'],
    ['no habits', defineOutlet('tin-xom'), 'Unexpected outlet `tin-xom` without habits'],
    [
      'a habit that there is not',
      defineOutlet('tin-xom', {...habits, dates: '_' as '.'}),
      'Unexpected `_` as `dates` in `habits[0]` of outlet `tin-xom`, expected `.`'
    ],
    [
      'a field that there is not',
      {id: 'tin-xom', habits: [{...habits, tag: 'dash'}]} as unknown as OutletProfile,
      'Unexpected `tag` in `habits[0]` of outlet `tin-xom`, expected one of `byline`, `captions`, `dates`, `from`, `to`'
    ],
    [
      'a period without a habit',
      defineOutlet('tin-xom', {from: '2016-01-01'}),
      'Unexpected `habits[0]` of outlet `tin-xom` without a habit, expected one of `byline`, `captions`, `dates`'
    ],
    ['a day in another form', defineOutlet('tin-xom', {...habits, from: '1-1-2016'}), 'Unexpected `1-1-2016` as a day'],
    [
      'an end before the beginning',
      defineOutlet('tin-xom', {...habits, from: '2016-01-01', to: '2015-01-01'}),
      'Unexpected period'
    ],
    [
      'periods out of order',
      defineOutlet('tin-xom', {...habits, from: '2016-01-01'}, habits),
      'Unexpected period of `habits[1]`'
    ]
  ])('are refused with %s', (_, profile, message) => {
    expect(() => createParser({knowledge, outlets: [profile]})).toThrow(message)
  })
})
