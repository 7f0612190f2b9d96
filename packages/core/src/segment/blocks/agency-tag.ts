import type {EntryType} from '../../lexicon/entry.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {dashes, stop} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

const opening = syllable('(')
const closing = syllable(')')
const ampersand = syllable('&')
const suffixes = syllables('Online News Plus vn com')
/** Abbreviations that open sentences but are no tags. */
const noTags: readonly EntryType[] = ['organizationKind', 'place', 'placeKind', 'degree', 'office', 'rank']
/** A tag stands in one of the first lines. */
const firstLines = 3
const longestTag = 8

/**
 * The tag of the agency or newspaper that opens the story.
 *
 * ```text
 * > | (HNM) - Ngày 8-3, …     GD&TĐ - Thủ tướng …     Hà Nội (TTXVN) - …
 *     ^^^^^                   ^^^^^                          ^^^^^^^
 * ```
 */
export const agencyTag = defineBlock({
  name: 'agency-tag',
  read(layout) {
    const {scan} = layout
    for (const line of layout.lines.slice(0, firstLines)) {
      if (!layout.isFree(line)) continue
      const place = scan.longest(['place'], line.from, line.to)
      const start = place !== undefined && scan.is(place.to, opening) ? place.to : line.from
      const tag = readTag(scan, start, line.to)
      if (tag === undefined) continue
      if (start > line.from) layout.spans.push({type: 'dateline', from: line.from, to: start})
      layout.spans.push({type: 'agencyTag', from: tag.from, to: tag.to})
      layout.outlet ??= tag.outlet
      layout.join({from: line.from, to: tag.behind})
      layout.cut(tag.behind)
      return
    }
  }
})

interface Tag extends TokenRange {
  /** Index of the first token of the story. */
  readonly behind: number
  readonly outlet: string | undefined
}

function readTag(scan: Scan, at: number, limit: number): Tag | undefined {
  const bracketed = scan.is(at, opening)
  const from = bracketed ? at + 1 : at
  const outlet = scan.longest(['outlet'], from, limit)
  let to = outlet?.to
  let known = outlet?.entry.type === 'outlet' ? outlet.entry.record.id : undefined
  if (to === undefined || !endsTag(scan, to, bracketed)) {
    known = undefined
    to = readUnknown(scan, from, limit)
  }
  if (to === undefined || to - from > longestTag || !endsTag(scan, to, bracketed)) return undefined
  const end = bracketed ? to + 1 : to
  let behind = end
  if (scan.is(behind, stop)) behind++
  const dashed = scan.isOneOf(behind, dashes)
  while (behind < limit && scan.isOneOf(behind, dashes)) behind++
  if (!bracketed && !dashed) return undefined
  if (behind >= limit || scan.isLower(behind)) return undefined
  return {from: at, to: end, behind, outlet: known}
}

function endsTag(scan: Scan, to: number, bracketed: boolean): boolean {
  return bracketed ? scan.is(to, closing) : scan.isOneOf(to, dashes)
}

/** A tag that the knowledge does not have: `BDO`, `PN&ĐS`, `Quanlynhanuoc.vn`, `QĐND Online`. */
function readUnknown(scan: Scan, from: number, limit: number): number | undefined {
  if (!scan.isCapital(from) || isOther(scan, from, limit)) return undefined
  let to = from + 1
  let tagged = scan.isUpper(from)
  while (to < limit && to - from < longestTag) {
    const glued = scan.isGlued(to)
    if (glued && (scan.is(to, ampersand) || scan.is(to, stop)) && scan.isWord(to + 1) && scan.isGlued(to + 1)) {
      tagged ||= scan.is(to, stop)
      to += 2
    } else if (scan.isOneOf(to, suffixes)) {
      tagged = true
      to++
    } else break
  }
  return tagged ? to : undefined
}

/** Whether an abbreviation is known as something else than the press. */
function isOther(scan: Scan, from: number, limit: number): boolean {
  const hits = scan.hits(from, limit)
  const bodies = hits.flatMap(({entry}) => (entry.type === 'organization' ? [entry.record.branch] : []))
  if (bodies.length > 0) return !bodies.includes('press')
  return hits.some(({entry}) => noTags.includes(entry.type))
}
