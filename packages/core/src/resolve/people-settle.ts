import {addRepeats} from './people-repeats.js'
import type {ResolvedText} from './resolve.js'

/**
 * First resolver: complete the names of people, and take away the places that a name has shown to be none:
 * `Chủ tịch Hồ Chí Minh`, `Nguyễn Thái Bình`.
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
    }
  }
}
