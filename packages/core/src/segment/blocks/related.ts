import {syllable, syllables} from '../../tokenise/syllables.js'
import {continuations} from '../breaks.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {colon, stops} from '../sentences/marks.js'
import {defineBlock} from './construct.js'
import {isStamp} from './stamp.js'

/** What opens a line that is no part of the story. */
const furniture = new Phrases([
  'xem thêm',
  'đọc thêm',
  'xem tiếp',
  'tin liên quan',
  'bài liên quan',
  'tin bài liên quan',
  'các tin khác',
  'tin khác',
  'tin cùng chuyên mục',
  'tin mới hơn',
  'tin cũ hơn',
  'có thể bạn quan tâm',
  'đọc ngay',
  'từ khóa',
  'từ khoá',
  'tags',
  'tag',
  'chia sẻ zalo',
  'bình luận (',
  'gửi bình luận',
  'ý kiến bạn đọc',
  'in bài viết',
  'lên đầu trang',
  'mời quý độc giả',
  'mời quý vị độc giả',
  'mời độc giả',
  'mời bạn đọc',
  'xem video',
  'mọi ý kiến đóng góp',
  'mọi thông tin',
  'trân trọng cảm ơn !',
  'trân trọng cám ơn !',
  'quảng cáo',
  'bản quyền thuộc về'
])
/** Heads under which links follow, one a line. */
const listHeads = new Phrases([
  'tin liên quan',
  'bài liên quan',
  'tin bài liên quan',
  'các tin khác',
  'tin khác',
  'tin cùng chuyên mục',
  'xem thêm',
  'đọc thêm'
])
const angle = syllable('>')
/** `»` stands folded to `”` here. */
const arrow = syllable('”')
const bullets = syllables('• * > ” + - ● ■')
const opening = syllable('(')
const video = syllable('video')
const square = syllable('[')
const squareClosing = syllable(']')
/** The page prints day and hour above the story. */
const lastStamp = 2
const longestLink = 40
const shortestLink = 5

/**
 * Links to other stories, tags and site furniture.
 *
 * ```text
 * > | >> Thủ tướng dự hội nghị …    Xem thêm: …    Từ khóa: …
 * ```
 */
export const related = defineBlock({
  name: 'related',
  read(layout) {
    const {scan, lines} = layout
    let listed = false
    lines.forEach((line, index) => {
      if (index === 0 || !layout.isFree(line)) return
      const start = skipBullets(scan, line)
      const opens =
        isArrow(scan, line.from) || (furniture.at(scan, start) !== undefined && isLink(scan, start, line.to))
      if (index <= lastStamp && isStamp(scan, line.from, line.to)) {
        layout.claim(line, 'related')
        layout.join(line)
        listed = false
        return
      }
      if (opens && line.to - line.from <= longestLink) {
        layout.claim(line, 'related')
        const head = listHeads.at(scan, start)
        listed = head !== undefined && (head >= line.to || (scan.is(head, colon) && head + 1 >= line.to))
      } else if (listed && line.to - line.from <= longestLink && !scan.isOneOf(line.to - 1, stops)) {
        layout.claim(line, 'related')
      } else {
        listed = false
      }
    })
    claimInline(layout.stretches, scan, (range) => {
      if (layout.isFree(range)) layout.claim(range, 'related')
    })
  }
})

/** Whether what begins with `Xem thêm` is a link: with a colon or without a stop, `Xem thêm hồ sơ thì thấy …` is none. */
function isLink(scan: Scan, from: number, to: number): boolean {
  const head = listHeads.at(scan, from)
  if (head === undefined || head >= to || scan.is(head, colon)) return true
  return !scan.isOneOf(to - 1, stops) && scan.isCapital(head)
}

function skipBullets(scan: Scan, {from, to}: TokenRange): number {
  let at = from
  while (at < to && scan.isOneOf(at, bullets)) at++
  return at
}

function isArrow(scan: Scan, at: number): boolean {
  return (scan.is(at, angle) && scan.is(at + 1, angle)) || (scan.is(at, arrow) && !scan.isGlued(at + 1))
}

/** In flattened text the link is a stretch of its own. */
function claimInline(stretches: readonly TokenRange[], scan: Scan, claim: (range: TokenRange) => void): void {
  for (const stretch of stretches) {
    if (stretch.to - stretch.from > longestLink) continue
    const opens =
      isArrow(scan, stretch.from) ||
      (inline.at(scan, stretch.from) !== undefined && isLink(scan, stretch.from, stretch.to))
    if (opens && scan.isCapital(skipBullets(scan, stretch))) claim(stretch)
    else if (scan.is(stretch.from, opening) && continuations.at(scan, stretch.from + 1) === stretch.to - 1)
      claim(stretch)
    else if (scan.is(stretch.from, square) && isBracketedLink(scan, stretch)) claim(stretch)
    else if (isVideo(scan, stretch)) claim(stretch)
  }
}

/** `[Quan hệ Việt-Nhật: …]`: how TTXVN's pages print a link inside the story. */
function isBracketedLink(scan: Scan, {from, to}: TokenRange): boolean {
  // `[[Infographics] …]`
  const inner = scan.is(from + 1, square) ? from + 2 : from + 1
  return scan.is(to - 1, squareClosing) && to - from > shortestLink && scan.isCapital(inner)
}

/** `Video: Cà Mau yêu cầu …`, `[Video] Thủ tướng tiếp …`: a film beside the story, called by its headline. */
function isVideo(scan: Scan, {from, to}: TokenRange): boolean {
  if (to - from < shortestLink) return false
  if (scan.is(from, square)) return scan.is(from + 1, video) && scan.is(from + 2, squareClosing)
  return scan.is(from, video) && scan.is(from + 1, colon) && !scan.isOneOf(to - 1, stops)
}

const inline = new Phrases([
  'xem thêm',
  'đọc thêm',
  'mời quý độc giả',
  'mời độc giả',
  'mời bạn đọc',
  'từ khóa :',
  'tin liên quan'
])
