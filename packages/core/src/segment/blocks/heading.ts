import {syllable, syllables} from '../../tokenise/syllables.js'
import {stops} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

/** No sub-heading has more syllables and marks. */
const longest = 22
const openers = syllables('- + • * “ " \'')
const colon = syllable(':')

/**
 * A sub-heading: a short line without a stop, with longer text under it; in flattened text a sentence without a stop.
 */
export const heading = defineBlock({
  name: 'heading',
  read(layout) {
    const {scan, lines} = layout
    lines.forEach((line, index) => {
      const next = lines[index + 1]
      if (index === 0 || next === undefined || !layout.isFree(line)) return
      const length = line.to - line.from
      if (length > longest || length < 2 || next.to - next.from <= length) return
      if (scan.isOneOf(line.to - 1, stops) || scan.is(line.to - 1, colon)) return
      if (scan.isOneOf(line.from, openers) || !scan.isCapital(line.from)) return
      layout.claim(line, 'heading')
      layout.join(line)
    })
    for (const stretch of layout.stretches) {
      if (!stretch.lost || stretch.to - stretch.from > longest || !layout.isFree(stretch)) continue
      layout.claim(stretch, 'heading')
    }
  }
})
