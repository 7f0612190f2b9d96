import {syllable} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {dashes, openingMarks, stops, straightQuotes} from '../sentences/marks.js'
import {isConnective} from '../sentences/openers.js'
import {defineBlock} from './construct.js'

/** Shorter headlines are phrases that the text may use again. */
const shortest = 5
const picture = syllable('ảnh')

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
      const to = captionEnd(scan, from + length, lines[line]?.to ?? 0, line === 1)
      if (to === undefined || !layout.isFree({from, to})) continue
      layout.claim({from, to}, 'caption')
      layout.join({from, to})
    }
  }
})

/**
 * Index behind the caption whose last word stands before `at`, unless the sentence goes on there: the lead may begin with
 * the words of the headline and name somebody behind them, `… lễ đón Thủ tướng Lào Khăm Xao`.
 */
function captionEnd(scan: Scan, at: number, limit: number, inLead: boolean): number | undefined {
  if (at > limit) return undefined
  if (at === limit) return at
  if (scan.isOneOf(at, stops) && scan.isGlued(at)) return at + 1
  // `Tên bài - Ảnh 1.`: the alternative text of the picture.
  if (scan.isOneOf(at, dashes) && scan.is(at + 1, picture) && scan.isNumber(at + 2)) {
    return at + 3 < limit && scan.isOneOf(at + 3, stops) ? at + 4 : at + 3
  }
  if (inLead && scan.isCapital(at) && !isConnective(scan, at)) return undefined
  return scan.isCapital(at) || scan.isOneOf(at, openingMarks) || scan.isOneOf(at, straightQuotes) ? at : undefined
}

function repeats(scan: Scan, headline: number, from: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (scan.id(headline + index) !== scan.id(from + index)) return false
  return true
}
