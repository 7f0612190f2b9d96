import type {Outlet} from '@thoisu/knowledge'
import type {EntryType} from '../../lexicon/entry.js'
import {isValidAt} from '../../lexicon/name-at.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {dashes, stop} from '../sentences/marks.js'
import {isConnective} from '../sentences/openers.js'
import {defineBlock} from './construct.js'
import type {Layout} from './layout.js'

const opening = syllable('(')
const closing = syllable(')')
const comma = syllable(',')
const day = syllable('ngày')
const dateMarks = syllables('/ - .')
const ampersand = syllable('&')
const suffixes = syllables('Online News Plus vn com')
/** Abbreviations that open sentences but are no tags. */
const noTags: readonly EntryType[] = ['organizationKind', 'place', 'placeKind', 'degree', 'office', 'rank']
/** A tag stands in one of the first lines. */
const firstLines = 3
const longestTag = 8
const longestName = 4
/** `(Báo Quảng Ngãi) -`: no kinds of bodies but these tag. */
const press = syllables('Báo Đài')
/** What crawlers leave of `QĐND Online –`. */
const online = syllable('Online')
const square = syllable('[')
const squareClosing = syllable(']')
/** `(Tiếp Theo) -`, `(Video) -`. */
const openers = syllables('Tiếp Hết Còn Video Clip Infographic Infographics Ảnh Photo Media Bài Kỳ Phần Tin Xem Trích')

/**
 * The tag of the agency or newspaper that opens the story, and again its first paragraph; in flattened text it may stand
 * behind the headline of a further story.
 *
 * ```text
 * > | (HNM) - Ngày 8-3, …     GD&TĐ - Thủ tướng …     Hà Nội, 8/3 (TTXVN) - …
 *     ^^^^^                   ^^^^^                               ^^^^^^^
 * ```
 */
export const agencyTag = defineBlock({
  name: 'agency-tag',
  read(layout, {publishedAt}) {
    const {scan} = layout
    let first: string | undefined
    for (const line of layout.lines.slice(0, firstLines)) {
      if (!layout.isFree(line)) continue
      const place = scan.longest(['place'], line.from, line.to)
      const bracket = place === undefined ? undefined : behindDate(scan, place.to)
      const start = bracket !== undefined && scan.is(bracket, opening) ? bracket : line.from
      const tag = readTag(scan, start, line.to)
      if (tag === undefined || (first !== undefined && scan.word(tag.name) !== first)) continue
      if (start > line.from && place !== undefined) layout.spans.push({type: 'dateline', from: line.from, to: place.to})
      claim(layout, tag, line.from, publishedAt)
      first = scan.word(tag.name)
    }
    if (first !== undefined) return
    for (const {from, to} of layout.lines) {
      for (let at = from + 1; at < to; at++) {
        // `Đỗ Bình (TTXVN) - …` signs.
        if (!scan.is(at, opening) || scan.isCapital(at - 1)) continue
        const tag = readTag(scan, at, to)
        if (tag === undefined || !tag.isOwn || !isDashed(scan, tag)) continue
        claim(layout, tag, at, publishedAt)
        return
      }
    }
  }
})

/** Index behind `, ngày 12/9`, `, 12-9`, `12/9/2011`; the index itself where no date stands there. */
function behindDate(scan: Scan, at: number): number {
  let from = scan.is(at, comma) ? at + 1 : at
  if (scan.is(from, day)) from++
  if (!scan.isNumber(from) || scan.length(from) > 2) return at
  let to = from + 1
  for (let parts = 0; parts < 2 && scan.isOneOf(to, dateMarks) && scan.isNumber(to + 1); parts++) to += 2
  return to > from + 1 ? to : at
}

interface Tag extends TokenRange {
  /** Index of the first token of the story. */
  readonly behind: number
  /** Index of the first token of its name. */
  readonly name: number
  readonly outlet: Outlet | undefined
  /** Whether it is a tag of its outlet, no other name. */
  readonly isOwn: boolean
}

function claim(layout: Layout, tag: Tag, from: number, publishedAt: string | undefined): void {
  layout.spans.push({type: 'agencyTag', from: tag.from, to: tag.to})
  if (tag.outlet !== undefined && isValidAt(tag.outlet, publishedAt)) layout.outlet ??= tag.outlet.id
  layout.join({from, to: tag.behind})
  layout.cut(from)
  layout.cut(tag.behind)
}

/** Whether a dash stands behind the bracket: inside the text `(VOV)` alone says who somebody is. */
function isDashed(scan: Scan, tag: Tag): boolean {
  return scan.isOneOf(tag.behind - 1, dashes)
}

function readTag(scan: Scan, at: number, limit: number): Tag | undefined {
  const squared = scan.is(at, square)
  const bracketed = squared || scan.is(at, opening)
  const from = bracketed ? at + 1 : at
  const outlet = scan.longest(['outlet'], from, limit)
  let to = outlet === undefined ? undefined : bracketed ? behindDate(scan, outlet.to) : outlet.to
  let known = outlet?.entry.type === 'outlet' ? outlet.entry.record : undefined
  const opensDay = !bracketed && known !== undefined && to !== undefined && isConnective(scan, to)
  if (to === undefined || !(endsTag(scan, to, bracketed) || opensDay)) {
    // `[Video] Thủ tướng …` is a link.
    if (squared) return undefined
    known = undefined
    to = readUnknown(scan, from, limit, bracketed) ?? (bracketed ? readName(scan, from, limit) : undefined)
  }
  if (to === undefined || to - from > longestTag || !(endsTag(scan, to, bracketed) || opensDay)) return undefined
  const end = bracketed ? to + 1 : to
  let behind = end
  if (scan.is(behind, stop)) behind++
  const dashed = scan.isOneOf(behind, dashes)
  while (behind < limit && scan.isOneOf(behind, dashes)) behind++
  const isOwn = known?.tags?.includes(outlet?.entry.spelling ?? '') ?? false
  // `BNEWS Sáng 5/4, …`
  if (!bracketed && !dashed && !(isOwn && isConnective(scan, behind))) return undefined
  if (behind >= limit || scan.isLower(behind)) return undefined
  return {from: at, to: end, behind, name: from, outlet: known, isOwn}
}

function endsTag(scan: Scan, to: number, bracketed: boolean): boolean {
  return bracketed ? scan.is(to, closing) || scan.is(to, squareClosing) : scan.isOneOf(to, dashes)
}

/** A tag that the knowledge does not have: `BDO`, `PN&ĐS`, `Quanlynhanuoc.vn`, `QĐND Online`, `(eFinance Online)`. */
function readUnknown(scan: Scan, from: number, limit: number, bracketed: boolean): number | undefined {
  if (scan.is(from, online) && scan.isOneOf(from + 1, dashes)) return from + 1
  const branded = bracketed && scan.isWord(from) && !scan.isSyllable(from)
  if ((!branded && !scan.isCapital(from)) || isOther(scan, from, limit)) return undefined
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

/** `(Kiến Thức) - …`, `(Xây dựng) - …`, `(Báo Quảng Ngãi) - …`: a name in brackets with a dash behind it. */
function readName(scan: Scan, from: number, limit: number): number | undefined {
  if (!scan.isCapital(from) || scan.isOneOf(from, openers)) return undefined
  let to = from + 1
  while (to < limit && to - from < longestName && scan.isWord(to)) to++
  if (to === from || (to === from + 1 && scan.isSyllable(from)) || !scan.is(to, closing)) return undefined
  return scan.isOneOf(to + 1, dashes) && !isOther(scan, from, limit) ? to : undefined
}

/** Whether an abbreviation is known as something else than the press. */
function isOther(scan: Scan, from: number, limit: number): boolean {
  if (scan.isOneOf(from, press)) return false
  const hits = scan.hits(from, limit)
  const bodies = hits.flatMap(({entry}) => (entry.type === 'organization' ? [entry.record.branch] : []))
  if (bodies.length > 0) return !bodies.includes('press')
  return hits.some(({entry}) => noTags.includes(entry.type))
}
