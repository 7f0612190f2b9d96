import type {TokenRange} from '../segmented-text.js'
import {isBarePerson, isCaptionLine} from './caption-look.js'
import {defineBlock} from './construct.js'
import type {Credit} from './credit.js'
import type {Layout} from './layout.js'
import {isSignature} from './signature.js'

/** A line with a credit at its end is one caption as a whole, if it has no more than this. */
const longestCaptionLine = 80
const mostSentences = 2
/** A caption of one sentence may be longer than one of two. */
const longestCaption = 120

/**
 * A caption with its credit: the sentence before the credit, or the whole line.
 *
 * ```text
 * > | Các đại biểu dự hội nghị. Ảnh: Bá Hoạt Đồng chí Phạm …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const captionedCredit = defineBlock({
  name: 'captioned-credit',
  read(layout) {
    for (const credit of layout.credits) {
      const {around, range, sources} = credit
      // `Hương Quỳnh - Ảnh: Đoàn Bổng` signs the story.
      const before = layout.stretches[layout.stretchAt(around.from) - 1]
      const signs = before?.to === around.from && layout.isFree(before) && isSignature(layout.scan, before)
      if (signs && ownsLine(layout, credit, before) && !isBarePerson(layout.scan, before)) continue
      layout.claim({from: captionStart(layout, credit), to: around.to}, 'caption')
      layout.join(around)
      layout.spans.push({type: 'credit', ...range, sources})
    }
  }
})

/**
 * Whether a signature opens its line, or nothing but links follows in it: `Cảng Cát Lái. Ảnh: …` between two pieces of
 * prose is a caption, though a mere name.
 */
function ownsLine(layout: Layout, {around: {from, to}}: Credit, signature: TokenRange): boolean {
  const line = layout.lines[layout.stretches[layout.stretchAt(from)]?.line ?? 0]
  return (
    line === undefined ||
    signature.from === line.from ||
    to >= line.to ||
    layout.typeAt(to) === 'related' ||
    isSignature(layout.scan, {from: to, to: line.to})
  )
}

function captionStart(layout: Layout, {around: {from, to}}: Credit): number {
  const own = layout.stretchAt(from)
  const index = layout.stretches[own]?.line ?? 0
  const line = layout.lines[index]
  if (line === undefined) return from
  if (from === line.from) {
    const before = layout.lines[index - 1]
    if (before === undefined || before.to - before.from > longestCaptionLine || !layout.isFree(before)) return from
    // Mostly the line before is the lead, whose picture has no other words.
    return isCaptionLine(layout.scan, before) ? before.from : from
  }
  // A second credit of the same picture.
  if (layout.typeAt(from - 1) === 'caption') return layout.blockStart(from - 1, longestCaption) ?? from
  const caption = layout.stretches[own - 1]
  if (caption === undefined || !layout.isFree(caption) || from - caption.from > longestCaption) return from
  const whole = to >= line.to && from - line.from <= longestCaptionLine && layout.isFree({from: line.from, to: from})
  return whole && own - layout.stretchAt(line.from) <= mostSentences ? line.from : caption.from
}
