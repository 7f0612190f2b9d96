import type {Knowledge} from '@thoisu/knowledge'
import {assemble} from './assemble/assemble.js'
import {attribute} from './attribute/attribute.js'
import {findEvents} from './events/events.js'
import type {Lexicon} from './lexicon/lexicon.js'
import type {Article} from './model/article.js'
import type {ParseOptions} from './options.js'
import type {OutletProfile} from './outlets/outlet.js'
import type {Construct} from './recognise/construct.js'
import {recognise} from './recognise/recognise.js'
import {resolve} from './resolve/resolve.js'
import {segment} from './segment/segment.js'
import {tokeniseSource} from './tokenise/tokenise.js'

/** What a parser is made of, beside the text. */
export interface Equipment {
  readonly knowledge: Knowledge
  readonly lexicon: Lexicon
  readonly constructs: readonly Construct[]
  readonly outlets: readonly OutletProfile[]
}

/**
 * The pipeline: each stage takes what the one before it gives, so that another order does not compile.
 *
 * ```text
 * string ─▶ normalise ─▶ tokenise ─▶ segment ─▶ recognise ─▶ resolve ─▶ attribute ─▶ events ─▶ assemble ─▶ Article
 * ```
 *
 * @param source
 *   Any text.
 * @param equipment
 *   Knowledge, lexicon, constructs and profiles of newspapers.
 * @param options
 *   What the caller knows of the article.
 */
export function runStages(
  source: string,
  {knowledge, lexicon, constructs, outlets}: Equipment,
  options: ParseOptions
): Article {
  const tokenised = tokeniseSource(source)
  const segmented = segment(tokenised, lexicon, options, outlets)
  const recognised = recognise(segmented, lexicon, constructs, knowledge, options)
  const resolved = resolve(recognised)
  const attributed = attribute(resolved)
  const read = findEvents(attributed)
  return assemble(read)
}
