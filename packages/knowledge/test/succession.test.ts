import {expect, test} from 'vitest'
import {knowledge, type OfficeHolder} from '../src/index.js'
import {isBefore} from '../src/period.js'

/** Offices that several hold side by side: deputies, members, secretaries of the Secretariat. */
const shared = /^(?:Phó|Ủy viên|Bí thư Trung ương Đảng)/u

const offices = new Map<string, OfficeHolder[]>()
for (const holder of knowledge.officeHolders) {
  if (holder.acting || shared.test(holder.office)) continue
  const office = `${holder.office} ${holder.organization ?? ''} ${holder.place ?? ''}`
  offices.set(office, [...(offices.get(office) ?? []), holder])
}

/** Whether one surely begins before the other ends; `2016-04` may be the day of `2016-04-09`. */
const beginsWithin = (one: OfficeHolder, other: OfficeHolder) =>
  one.from === undefined || other.to === undefined || isBefore(one.from, other.to)

test('should give an office of one to one at a time, but for the day of the change', () => {
  const together = [...offices].flatMap(([office, holders]) =>
    holders.flatMap((one, index) =>
      holders
        .slice(index + 1)
        .filter((other) => beginsWithin(one, other) && beginsWithin(other, one))
        .map(
          (other) =>
            `${office}: ${one.person} (${one.from} to ${one.to}), ${other.person} (${other.from} to ${other.to})`
        )
    )
  )
  expect(together).toEqual([])
})

test.each([
  ['Tổng Bí thư', 'ban-chap-hanh-trung-uong', '1986-12-18'],
  ['Chủ tịch Quốc hội', 'quoc-hoi', '1986-12-18'],
  ['Trưởng', 'ban-to-chuc-trung-uong', '2011-02-08'],
  ['Chủ nhiệm', 'uy-ban-kiem-tra-trung-uong', '2011-01-19']
])('should know the %s (%s) of every year since %s', (office, organization, since) => {
  const holders = knowledge.officeHolders.filter(
    (holder) => holder.office === office && holder.organization === organization
  )
  const years = Array.from({length: 2026 - Number(since.slice(0, 4))}, (_, years) => Number(since.slice(0, 4)) + years)
  const missing = years.filter(
    (year) => !holders.some(({from = '', to}) => !isBefore(String(year), from) && !(to && isBefore(to, String(year))))
  )
  expect(missing).toEqual([])
})
