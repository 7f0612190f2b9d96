import {addRepeats} from './people-repeats.js'
import type {ResolvedText} from './resolve.js'

/**
 * First resolver: complete the names of people, and take away what names and offices have shown to be something else: the
 * places in `Chủ tịch Hồ Chí Minh` and `Nguyễn Thái Bình`, the bodies in `Nguyễn Vũ Trường Sơn` and `Tổng cục trưởng`.
 *
 * @param text
 *   The text before any mention has become an entity.
 */
export function settleNames(text: ResolvedText): void {
  addRepeats(text)
  const {chart} = text
  for (const {from, to} of chart.all('person')) {
    for (let at = from; at < to; at++) {
      const place = chart.covering('place', at)
      if (place !== undefined) chart.remove(place)
      const body = at > from ? chart.startingAt('organization', at) : undefined
      if (body !== undefined) chart.remove(body)
    }
  }
  for (const {from, to} of chart.all('position')) {
    const body = chart.startingAt('organization', from)
    if (body !== undefined && body.to <= to) chart.remove(body)
  }
}
