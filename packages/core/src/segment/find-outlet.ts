import type {Lexicon} from '../lexicon/lexicon.js'
import {isValidAt} from '../lexicon/name-at.js'
import {syllables} from '../tokenise/syllables.js'
import {tokeniseSource} from '../tokenise/tokenise.js'
import type {Layout} from './blocks/layout.js'
import {Phrases} from './phrases.js'
import type {Scan} from './scan.js'
import {spokenOutlet} from './spoken-outlet.js'

/** `Theo TTXVN` names the source of the story, not who prints it. */
const sources = syllables('theo nguồn')
const gathered = new Phrases(['tổng hợp'])

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
 * @param publishedAt
 *   ISO date of the story, where it is known: a paper that was merged into another before has not printed it.
 * @returns
 *   Id of the outlet, or nothing.
 */
export function findOutlet(layout: Layout, publishedAt?: string): string | undefined {
  const {outlet, taken} = signed(layout, publishedAt)
  return layout.outlet ?? outlet ?? (taken ? undefined : spokenOutlet(layout.scan, publishedAt))
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
  const tokens = tokeniseSource(name.trim())
  const hits = lexicon.at(tokens, 0, tokens.count)
  for (const {to, entry} of hits) if (entry.type === 'outlet' && to === tokens.count) return entry.record.id
  return name
}

interface Signed {
  readonly outlet: string | undefined
  /** Whether the story is taken from elsewhere: who speaks in it may be the other paper. */
  readonly taken: boolean
}

/**
 * The last outlet of the signature: in `TTXVN/Tin tức` the second prints the story. A name that fills its line is the
 * source, like `Theo TTXVN`.
 */
function signed(layout: Layout, publishedAt: string | undefined): Signed {
  const {scan, lines} = layout
  let outlet: string | undefined
  let taken = false
  for (const {from, to} of lines) {
    for (let at = from; at < to; at++) {
      if (layout.typeAt(at) !== 'byline') continue
      taken ||= scan.isOneOf(at, sources) || gathered.at(scan, at) !== undefined
      if (scan.isOneOf(at, sources)) break
      const hit = scan.longest(['outlet'], at, to)
      if (hit?.entry.type !== 'outlet' || isSurname(scan, at, hit.to)) continue
      if (hit.to - at === to - from) taken = true
      else if (isValidAt(hit.entry.record, publishedAt)) outlet = hit.entry.record.id
      at = hit.to - 1
    }
  }
  return {outlet, taken}
}

/** The `Cao` of `Cao Thái` is no `CAO`: a syllable with a name behind it, or not in capitals, is a person's. */
function isSurname(scan: Scan, at: number, to: number): boolean {
  if (to - at !== 1 || !scan.isSyllable(at)) return false
  return !scan.isUpper(at) || scan.isCapital(to)
}
