import type {TokenRange} from '../segmented-text.js'
import {captionLook, isBarePerson, isCaptionLine, namesOffice, showsPerson} from './caption-look.js'
import {defineBlock} from './construct.js'
import {looksLikeHeading} from './heading-look.js'
import type {Layout, Stretch} from './layout.js'
import {isThingCaption} from './thing-caption.js'

/** A first paragraph of this length or less, with more text behind it, is a lead: no pictures stand in it. */
const longestLead = 130

/**
 * A caption without a credit, known by its look; a sentence that has lost its stop needs less of it.
 *
 * ```text
 * > | … vào sáng nay. Toàn cảnh buổi lễ. Phát biểu khai mạc, …
 *                     ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const uncreditedCaption = defineBlock({
  name: 'uncredited-caption',
  read(layout) {
    const body = layout.lines.findIndex((line) => layout.typeAt(line.from) !== 'headline')
    const lead = leadLine(layout, body)
    layout.stretches.forEach((stretch, index) => {
      if (stretch.line === lead || index === 0 || !layout.isFree(stretch)) return
      if (stretch.line === body && stretch.from === layout.lines[body]?.from && !stretch.lost) return
      if (!isCaption(layout, stretch, index, lead)) return
      layout.claim(stretch, 'caption')
      layout.join(stretch)
    })
  }
})

function isCaption(layout: Layout, stretch: Stretch, index: number, lead: number): boolean {
  const {scan, lines, stretches, habits} = layout
  const line = lines[stretch.line] as TokenRange
  if (stretch.from === line.from && stretch.to === line.to) {
    // The last line of a story is no picture's.
    return stretches[index + 1] !== undefined && isCaptionLine(scan, stretch) && !isListed(layout, index)
  }
  const look = captionLook(scan, stretch)
  if (stretch.lost) {
    if (look !== undefined || showsPerson(scan, stretch)) return true
    if (habits.captions === 'open' && namesOffice(scan, stretch)) return true
    if (looksLikeHeading(scan, stretch)) return false
    // The first picture stands right behind the lead, unless its caption would have a stop.
    return habits.captions !== 'closed' && stretch.from === line.from && lead >= 0 && stretch.line === lead + 1
  }
  if (look === 'sure') return !(isBarePerson(scan, stretch) && isListed(layout, index))
  if (stretches[index + 1] === undefined) return false
  return look === 'likely' || (stretch.from > line.from && isThingCaption(scan, stretch))
}

/** Whether the sentence before or behind is a bare person too: then they are a list of people. */
function isListed({scan, stretches}: Layout, index: number): boolean {
  const own = stretches[index]
  if (own === undefined || !isBarePerson(scan, own)) return false
  return [stretches[index - 1], stretches[index + 1]].some((other) => other !== undefined && isBarePerson(scan, other))
}

function leadLine({lines, scan}: Layout, body: number): number {
  const line = lines[body]
  if (line === undefined || body < 0 || lines[body + 1] === undefined) return -1
  return line.to - line.from <= longestLead && scan.count - line.to > line.to - line.from ? body : -1
}
