/**
 * Parses the whole development corpus: does every article keep the promises of the model, how fast, with how much memory.
 *
 *     npm run corpus                        fails if an invariant is broken
 *     npm run corpus -- --against COMMIT    what this tree finds and that commit does not, and the other way round, as Markdown
 *     npm run corpus -- --against COMMIT --limit 300
 */
import {parseArgs} from 'node:util'
import {compareFindings, type Finding, findings, toMarkdown} from '@thoisu/testing/gains-and-losses'
import {checkInvariants} from '@thoisu/testing/invariants'
import type {Article, ParseOptions} from 'thoisu'
import {prepare} from '../scripts/turbo.mjs'
import {checkOut} from './check-out.js'
import {type CorpusArticle, readCorpus, requireMaterial} from './material.js'

type Parse = (text: string, options: ParseOptions) => Article

const {values: options} = parseArgs({options: {against: {type: 'string'}, limit: {type: 'string', default: '100'}}})

requireMaterial('corpus')
prepare('generate')
const {parse} = await import('thoisu')
const corpus = readCorpus()

if (options.against !== undefined) {
  const earlier = checkOut(options.against)
  const before = findingsOf((await import(earlier.core)).parse, corpus)
  const after = findingsOf(parse, corpus)
  console.log(`Against ${options.against}, ${corpus.length} texts\n`)
  console.log(toMarkdown(compareFindings(before, after), Number(options.limit)))
} else {
  checkCorpus()
}

/** Parses every text and reports broken invariants, speed and memory. */
function checkCorpus(): void {
  parse('Khởi động.', {})
  let syllables = 0
  let milliseconds = 0
  const broken: string[] = []
  for (const {name, text, publishedAt} of corpus) {
    syllables += text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
    const start = performance.now()
    let article: Article
    try {
      article = parse(text, publishedAt === undefined ? {} : {publishedAt})
    } catch (error) {
      broken.push(`${name}: threw ${error instanceof Error ? error.stack : error}`)
      continue
    }
    milliseconds += performance.now() - start
    for (const {rule, detail} of checkInvariants(text, article)) broken.push(`${name}: ${rule}: ${detail}`)
  }
  for (const line of broken.slice(0, 100)) console.log(line)
  const memory = process.resourceUsage().maxRSS / 1024
  const speed = (syllables / milliseconds) * 1000
  console.log(`${corpus.length} texts, ${broken.length} broken invariants`)
  console.log(
    `${format(syllables)} syllables in ${(milliseconds / 1000).toFixed(1)} s: ${format(speed)} syllables/s; peak memory ${format(memory)} MB`
  )
  if (broken.length > 0) process.exitCode = 1
}

/** What a version of the parser finds in the corpus; a text that it cannot read gives nothing. */
function findingsOf(parse: Parse, articles: CorpusArticle[]): Finding[] {
  return articles.flatMap(({name, text, publishedAt}) => {
    try {
      return findings(name, text, parse(text, publishedAt === undefined ? {} : {publishedAt}))
    } catch {
      return []
    }
  })
}

function format(number: number): string {
  return Math.round(number).toLocaleString('en')
}
