import {extend, type Knowledge, knowledge as ownKnowledge} from '@thoisu/knowledge'
import {Lexicon} from './lexicon/lexicon.js'
import type {Article} from './model/article.js'
import type {ParseOptions} from './options.js'
import {checkOutlet, type OutletProfile, outlets as ownOutlets} from './outlets/index.js'
import type {Construct} from './recognise/construct.js'
import {constructs as ownConstructs} from './recognise/constructs.js'
import {type Equipment, runStages} from './stages.js'

/** What a parser may get beside what it has. */
export interface ParserOptions {
  /** Records beside ours; one with an id that ours has takes its place. `readKnowledge` reads them from YAML. */
  knowledge?: Partial<Knowledge>
  /** Constructs that read before ours. */
  constructs?: readonly Construct[]
  /**
   * How newspapers write, beside ours; a profile with an id that ours has takes its place. The id is that of a record of
   * `knowledge.outlets`, ours or the caller's, which has names, tags and hosts.
   */
  outlets?: readonly OutletProfile[]
}

/** A parser with its lexicon built: make it once, use it for many texts. */
export interface Parser {
  /**
   * Read one article.
   *
   * @param text
   *   Any string; it never throws on text.
   * @param options
   *   What the caller knows of the article.
   * @returns
   *   The article as plain JSON, all places in UTF-16 units of `text`.
   * @throws {TypeError}
   *   Where `text` is no string or an option has no valid value.
   */
  parse(text: string, options?: ParseOptions): Article
}

/**
 * Make a parser.
 *
 * @param options
 *   The caller's own knowledge, constructs and profiles of newspapers.
 * @throws {TypeError}
 *   Where a profile has no valid value or its outlet is unknown.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const knowledge = options.knowledge === undefined ? ownKnowledge : extend(ownKnowledge, options.knowledge)
  const ids = new Set(knowledge.outlets.map(({id}) => id))
  for (const outlet of options.outlets ?? []) checkOutlet(outlet, ids)
  const equipment: Equipment = {
    knowledge,
    lexicon: new Lexicon(knowledge),
    constructs: [...(options.constructs ?? []), ...ownConstructs],
    outlets: [...(options.outlets ?? []), ...ownOutlets]
  }
  return {
    parse(text, parseOptions = {}) {
      if (typeof text !== 'string') throw new TypeError(`Unexpected \`${typeof text}\` as text, expected a string`)
      checkOptions(parseOptions)
      return runStages(text, equipment, parseOptions)
    }
  }
}

let own: Parser | undefined

/**
 * Read one article with the default parser.
 *
 * @param text
 *   Any string; it never throws on text.
 * @param options
 *   What the caller knows of the article.
 * @returns
 *   The article as plain JSON, all places in UTF-16 units of `text`.
 * @throws {TypeError}
 *   Where `text` is no string or an option has no valid value.
 */
export function parse(text: string, options?: ParseOptions): Article {
  own ??= createParser()
  return own.parse(text, options)
}

function checkOptions({publishedAt, outlet}: ParseOptions): void {
  if (publishedAt !== undefined && !isDate(publishedAt)) {
    throw new TypeError(
      `Unexpected \`${String(publishedAt)}\` as \`publishedAt\`, expected an ISO date such as \`2011-03-09\``
    )
  }
  if (outlet !== undefined && typeof outlet !== 'string') {
    throw new TypeError(`Unexpected \`${typeof outlet}\` as \`outlet\`, expected the name or id of a newspaper`)
  }
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
