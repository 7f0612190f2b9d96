import type {TokenRange} from '../segmented-text.js'
import {defineBlock} from './construct.js'
import {type Credit, creditHeads, readCredit} from './credit.js'
import type {Layout} from './layout.js'

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
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const captionedCredit = defineBlock({
  name: 'captioned-credit',
  read(layout) {
    const {scan} = layout
    let behind = 0
    layout.lines.forEach((line, index) => {
      for (let at = line.from; at < line.to; at++) {
        if (!scan.isOneOf(at, creditHeads) || at < behind) continue
        const credit = readCredit(scan, at, line.to)
        if (credit === undefined || !layout.isFree(credit.range)) continue
        const from = captionStart(layout, credit, index, behind)
        const range = {from, to: credit.around.to}
        layout.claim(range, 'caption')
        layout.cut(credit.around.from)
        layout.join(credit.around)
        layout.spans.push({type: 'credit', ...credit.range, sources: credit.sources})
        behind = credit.around.to
        at = credit.range.to - 1
      }
    })
  }
})

function captionStart(layout: Layout, credit: Credit, index: number, behind: number): number {
  const {from} = credit.around
  const line = layout.lines[index] as TokenRange
  // A second credit of the same picture.
  if (from === behind && from > line.from) return layout.blockStart(from - 1)
  if (from === line.from) {
    const before = layout.lines[index - 1]
    if (before === undefined || !layout.isFree(before) || before.to - before.from > longestCaptionLine) return from
    return layout.stretchAt(before.to - 1) - layout.stretchAt(before.from) < mostSentences ? before.from : from
  }
  const here = layout.stretches[layout.stretchAt(from)]
  if (here === undefined) return from
  const own = here.from < from ? here : layout.stretches[layout.stretchAt(from) - 1]
  if (own === undefined || own.from < line.from) return from
  const first = Math.max(line.from, behind)
  const whole = credit.around.to >= line.to && from - first <= longestCaptionLine
  if (whole && layout.stretchAt(own.from) - layout.stretchAt(first) < mostSentences) return first
  if (from - own.from > longestCaption || own.from < behind) return from
  return layout.isFree({from: own.from, to: from}) ? own.from : from
}
