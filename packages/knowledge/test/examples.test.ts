import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readData} from '../scripts/read-data.js'
import {at, knowledge, type Name, type Organization, type Place} from '../src/index.js'

const {records} = readData(fileURLToPath(new URL('..', import.meta.url)))

interface Example {
  name: string
  on: string
}

const examples = records.flatMap((record) =>
  record.list.name === 'organizations' || record.list.name === 'places'
    ? ((record.value.examples ?? []) as Example[]).map(({name, on}) => ({
        list: record.list.name,
        id: record.key,
        name,
        on
      }))
    : []
)

describe('examples lead to their record', () => {
  test.each(examples)('$name on $on is $id', ({list, id, name, on}) => {
    const view = at(on)
    const found = list === 'organizations' ? view.organization(name) : view.place(name)
    expect(found?.record.id).toBe(id)
  })
})

/** A day on which the name held: its first, its last, or any. */
function dayOf(name: Name): string {
  return name.from ?? name.to ?? knowledge.dataAsOf
}

test.each([
  ['organizations', (name: string, on: string) => at(on).organizations(name), knowledge.organizations],
  ['places', (name: string, on: string) => at(on).places(name), knowledge.places]
] as const)('every spelling of %s leads back to its record', (_, find, things: readonly (Organization | Place)[]) => {
  const lost = things.flatMap((thing) =>
    thing.names.flatMap((name) =>
      [name.text, ...(name.abbreviations ?? []), ...(name.variants ?? [])].filter(
        (spelling) => !find(spelling, dayOf(name)).some(({record}) => record.id === thing.id)
      )
    )
  )
  expect(lost).toEqual([])
})

/** Two bodies of one name in one period, or one whose period is not known. */
const namesakes = [
  // The day on which one ministry became the other.
  'bo-cong-an: Bộ Nội vụ (1975-06-06)',
  // Of the army since 2025, of the police until 2018.
  'tong-cuc-hau-can-ky-thuat-cand: Tổng cục Hậu cần - Kỹ thuật (2018-08-06)',
  // Founded anew under the ministry in the 2000s; the days are not verified.
  'tong-cuc-lam-nghiep-cu: Tổng cục Lâm nghiệp (1960)',
  'tong-cuc-thuy-san-cu: Tổng cục Thủy sản (1960)'
]

test('a full name means one body on any day of its period, but for known namesakes', () => {
  const shared = knowledge.organizations.flatMap((organization) =>
    organization.names
      .filter((name) => at(dayOf(name)).organization(name.text)?.record.id !== organization.id)
      .map((name) => `${organization.id}: ${name.text} (${dayOf(name)})`)
  )
  expect(shared.filter((name) => !namesakes.includes(name))).toEqual([])
})

test('every document is found by its symbol and its names', () => {
  const view = at(knowledge.dataAsOf)
  const lost = knowledge.documents.flatMap((document) =>
    [document.symbol, ...(document.names ?? [])].filter((name) => name && !view.documents(name).includes(document))
  )
  expect(lost).toEqual([])
})
