import type {Lexicon} from '../lexicon/lexicon.js'
import type {ParseOptions} from '../options.js'
import {habitsOf, type OutletProfile} from '../outlets/index.js'
import type {TokenisedText} from '../tokenise/tokenise.js'
import {blockConstructs} from './blocks/constructs.js'
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
 * recognised.
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
  for (const construct of blockConstructs) construct.read(layout, options)
  const outlet = options.outlet === undefined ? findOutlet(layout) : resolveOutlet(options.outlet, lexicon)
  const habits = outlet === undefined ? undefined : habitsOf(outlet, options.publishedAt, outlets)
  return {...text, shape: recase(text, lines), ...layout.build(), outlet, habits}
}
