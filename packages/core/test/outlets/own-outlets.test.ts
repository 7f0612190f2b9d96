import type {Outlet} from '@thoisu/knowledge'
import {describe, expect, test} from 'vitest'
import {createParser, defineOutlet, type OutletHabits, type OutletProfile} from '../../src/index.js'

const record: Outlet = {id: 'tin-xom', name: 'Tin Xóm', tags: ['TXO'], hosts: ['tinxom.vn']}
const habits: OutletHabits = {tag: 'dash', byline: 'bottom', credit: 'colon', captions: 'open', dates: '.'}
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
    expect(times([defineOutlet('tin-xom', {...habits, dates: '-'})])).toEqual([])
    expect(times([])).toEqual([])
  })

  test('have habits in their time', () => {
    const redesigned = defineOutlet(
      'tin-xom',
      {...habits, to: '2015-12-31'},
      {...habits, from: '2016-01-01', dates: '/'}
    )
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
      'Unexpected `_` as `dates` in `habits[0]` of outlet `tin-xom`, expected one of `-`, `/`, `.`'
    ],
    [
      'a missing habit',
      {id: 'tin-xom', habits: [{...habits, tag: undefined}]} as unknown as OutletProfile,
      'Unexpected `undefined` as `tag`'
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
