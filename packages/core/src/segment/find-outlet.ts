import type {Lexicon} from '../lexicon/lexicon.js'
import {normalise} from '../text/normalise.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {tokenise} from '../tokenise/tokenise.js'
import type {Layout} from './blocks/layout.js'
import type {Scan} from './scan.js'

/** `Theo TTXVN` names the source of the story, not who prints it. */
const sources = syllables('theo nguồn')
const as = syllable('như')
const already = syllable('đã')
const reporter = syllables('PV P.V viên')
/** What is written before the name of the own paper: `trao đổi với PV Tiền Phong`, `trả lời phóng viên VOV`. */
const addressed = syllables('với lời phỏng cho')

/**
 * The outlet that a text itself shows: by its tag, else by its signature, else by speaking of itself.
 *
 * ```text
 * > | (HNM) - Ngày 8-3 …     … nghiêm minh./. PV/VOV.VN     Như Dân trí đã thông tin, …
 *      ^^^                                       ^^^^^^          ^^^^^^^
 * ```
 *
 * @param layout
 *   The text with its parts.
 * @returns
 *   Id of the outlet, or nothing.
 */
export function findOutlet(layout: Layout): string | undefined {
  return layout.outlet ?? signed(layout) ?? spokenOf(layout.scan)
}

/**
 * The id that an outlet given by the caller has in the knowledge.
 *
 * @param name
 *   Name, tag, host or id of the outlet.
 * @param lexicon
 *   Phrases of the knowledge.
 * @returns
 *   The id; the name as given, where the knowledge does not have it.
 */
export function resolveOutlet(name: string, lexicon: Lexicon): string {
  const tokens = tokenise(normalise(name.trim()))
  const hits = lexicon.at(tokens, 0, tokens.count)
  for (const {to, entry} of hits) if (entry.type === 'outlet' && to === tokens.count) return entry.record.id
  return name
}

/** The last outlet of the signature: in `TTXVN/Tin tức` the second prints the story. */
function signed(layout: Layout): string | undefined {
  const {scan, lines} = layout
  let found: string | undefined
  for (const {from, to} of lines) {
    for (let at = from; at < to; at++) {
      if (layout.typeAt(at) !== 'byline') continue
      if (scan.isOneOf(at, sources)) break
      const hit = scan.longest(['outlet'], at, to)
      if (hit?.entry.type !== 'outlet') continue
      found = hit.entry.record.id
      at = hit.to - 1
    }
  }
  return found
}

function spokenOf(scan: Scan): string | undefined {
  for (let at = 1; at < scan.count; at++) {
    const afterAs = scan.is(at - 1, as)
    const afterReporter = scan.isOneOf(at - 1, reporter) && isAddressed(scan, at - 1)
    if (!afterAs && !afterReporter) continue
    const hit = scan.longest(['outlet'], at, at + 6)
    if (hit?.entry.type !== 'outlet' || !scan.isCapital(at)) continue
    if (afterReporter || scan.is(hit.to, already)) return hit.entry.record.id
  }
  return undefined
}

/** `trao đổi với PV`, `trả lời phóng viên`. */
function isAddressed(scan: Scan, at: number): boolean {
  return scan.isOneOf(at - 1, addressed) || scan.isOneOf(at - 2, addressed)
}
