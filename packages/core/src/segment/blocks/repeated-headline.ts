import type {Scan} from '../scan.js'
import {stops} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

/** Shorter headlines are phrases that the text may use again. */
const shortest = 5

/**
 * A sentence that says the headline again: the text under a picture that has no caption of its own.
 */
export const repeatedHeadline = defineBlock({
  name: 'repeated-headline',
  read(layout) {
    const {scan, lines, stretches} = layout
    const [first] = lines
    if (first === undefined || layout.typeAt(first.from) !== 'headline') return
    const length = first.to - first.from
    if (length < shortest) return
    for (const {from, line} of stretches) {
      if (line === 0 || !repeats(scan, first.from, from, length)) continue
      const end = from + length
      const to = scan.isOneOf(end, stops) && scan.gap(end) === 0 ? end + 1 : end
      const limit = lines[line]?.to ?? to
      if (to > limit || !layout.isFree({from, to})) continue
      // The lead may open with the words of the headline and go on.
      if (to < limit && scan.isLower(to)) continue
      layout.claim({from, to}, 'caption')
      layout.join({from, to})
    }
  }
})

function repeats(scan: Scan, headline: number, from: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (scan.id(headline + index) !== scan.id(from + index)) return false
  return true
}
