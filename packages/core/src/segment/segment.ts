import type {Lexicon} from '../lexicon/lexicon.js'
import type {ParseOptions} from '../options.js'
import {habitsOf, type OutletProfile} from '../outlets/index.js'
import type {TokenisedText} from '../tokenise/columns.js'
import {agencyTag} from './blocks/agency-tag.js'
import {habitualConstructs, signedConstructs} from './blocks/constructs.js'
import {findCredits} from './blocks/credit.js'
import {Layout} from './blocks/layout.js'
import {findBreaks} from './breaks.js'
import {findOutlet, resolveOutlet} from './find-outlet.js'
import {cutLines} from './lines.js'
import {recase} from './recase.js'
import {Scan} from './scan.js'
import type {SegmentedText} from './segmented-text.js'
import {sentenceEnds} from './sentences/sentence-ends.js'

/**
 * Third stage: tokens in, blocks and sentences out.
 *
 * Lines come first, then the credits of pictures and the ends of sentences; on these the parts of the article are
 * recognised. The tag tells whose story it is before anything else is read, the signature before what depends on the
 * habits of the outlet.
 *
 * @param text
 *   The tokens.
 * @param lexicon
 *   Phrases of the knowledge.
 * @param options
 *   What the caller knows of the article.
 * @param outlets
 *   How newspapers write. Default: our profiles.
 */
export function segment(
  text: TokenisedText,
  lexicon: Lexicon,
  options: ParseOptions,
  outlets?: readonly OutletProfile[]
): SegmentedText {
  const scan = new Scan(text, lexicon)
  const lines = cutLines(scan)
  const credits = findCredits(scan, lines)
  const ends = sentenceEnds(scan, lines, findBreaks(scan, credits))
  const layout = new Layout(scan, lines, ends, credits)
  const given = options.outlet === undefined ? undefined : resolveOutlet(options.outlet, lexicon)
  const habitsAt = (id: string | undefined) =>
    id === undefined ? undefined : habitsOf(id, options.publishedAt, outlets)
  agencyTag.read(layout, options)
  layout.habits = habitsAt(given ?? layout.outlet) ?? {}
  for (const construct of signedConstructs) construct.read(layout, options)
  const outlet = given ?? findOutlet(layout, options.publishedAt)
  const habits = habitsAt(outlet)
  layout.habits = habits ?? {}
  for (const construct of habitualConstructs) construct.read(layout, options)
  return {...text, shape: recase(text, lines), ...layout.build(), outlet, habits}
}
