import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {semicolon, stops} from '../sentences/marks.js'
import {isConnective} from '../sentences/openers.js'
import {captionLook, isBarePerson, isCaptionLine, isScene, namesOffice, showsPerson} from './caption-look.js'
import {defineBlock} from './construct.js'
import {looksLikeHeading} from './heading-look.js'
import type {Layout, Stretch} from './layout.js'
import {isThingCaption} from './thing-caption.js'

/** A first paragraph of this length or less, with more text behind it, is a lead: no pictures stand in it. */
const longestLead = 130
/** A line without a stop is a heading up to here, a caption up to there. */
const longestHeading = 22
const longestLine = 60
/** What follows a caption is no shorter. */
const shortestProse = 12
/** The first line of a story without a lead. */
const longestOpening = 22

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
      if (!layout.isFree(stretch)) return
      const pictured = stretch.line === body && opensWithPicture(layout, stretch)
      if (!pictured && (stretch.line === lead || index === 0)) return
      const opens = stretch.line === body && stretch.from === layout.lines[body]?.from
      if (opens && !stretch.lost && !pictured) return
      if (!isCaption(layout, stretch, index, lead)) return
      layout.claim(stretch, 'caption')
      layout.join(stretch)
    })
  }
})

/** Where the lead is missing, the first line may stand under the first picture: short and without a stop, or a scene. */
function opensWithPicture({scan, lines}: Layout, {from, to, line}: Stretch): boolean {
  const own = lines[line]
  const next = lines[line + 1]
  if (own?.from !== from || own.to !== to || next === undefined || next.to - next.from <= to - from) return false
  if (isScene(scan, from)) return true
  return to - from <= longestOpening && !scan.isOneOf(to - 1, stops) && captionLook(scan, {from, to}) !== undefined
}

function isCaption(layout: Layout, stretch: Stretch, index: number, lead: number): boolean {
  const {scan, lines, stretches, habits} = layout
  const line = lines[stretch.line] as TokenRange
  if (stretch.from === line.from && stretch.to === line.to) {
    // The last line of a story is no picture's.
    const next = stretches[index + 1]
    if (next === undefined) return false
    if (isUnended(scan, stretch)) return next.line === stretch.line + 1 && next.to - next.from > shortestProse
    return (isCaptionLine(scan, stretch) || isThingCaption(scan, stretch)) && !isListed(layout, index)
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

/** A line without a stop, longer than headings are: the words under a picture. */
function isUnended(scan: Scan, {from, to}: TokenRange): boolean {
  const length = to - from
  if (length <= longestHeading || length > longestLine || !scan.isCapital(from) || isConnective(scan, from))
    return false
  if (!scan.isWord(to - 1) && !scan.isNumber(to - 1)) return false
  for (let at = from; at < to; at++) if (scan.is(at, semicolon)) return false
  return true
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
