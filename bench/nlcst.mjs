/**
 * Measures `retextVietnamese` beside `retext-latin`, both as parsers of one unified processor each, on the same articles
 * in the same run:
 *
 *     npm run nlcst --prefix bench
 *
 * The articles are the project's own examples and, where it is there, the corpus beside the repository. Rounds of both
 * take turns. What counts is the time of the processor (all threads, garbage collection included), so that other work
 * on the machine weighs little; of the rounds the median and the quickest are printed.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import retextLatin from 'retext-latin'
import {retextVietnamese} from 'thoisu/nlcst'
import {unified} from 'unified'

const rounds = 31
/** The first rounds of each set only warm the compiler up. */
const warming = 8
/** A round reads at least so many UTF-16 units, short lists of articles several times. */
const leastUnits = 500_000

const root = fileURLToPath(new URL('..', import.meta.url))
const material = process.env.THOISU_MATERIAL ?? `${root}../shared`
const corpus = `${material}/corpus`

/** @type {[name: string, texts: string[]][]} */
const sets = [
  ['own articles', textsUnder(`${root}examples`, `${root}packages/formats/test`)],
  ['own articles as one text', [textsUnder(`${root}examples`, `${root}packages/formats/test`).join('\n\n')]]
]
if (existsSync(corpus)) {
  const texts = textsUnder(corpus)
  const between = (/** @type {number} */ from, /** @type {number} */ to) =>
    texts.filter(({length}) => length >= from && length < to)
  sets.push(['corpus', texts])
  sets.push(['corpus, under 2,000 units', between(0, 2000)])
  sets.push(['corpus, 2,000 to 8,000', between(2000, 8000)])
  sets.push(['corpus, 8,000 and more', between(8000, Number.POSITIVE_INFINITY)])
}

const ours = unified().use(retextVietnamese).freeze()
const theirs = unified().use(retextLatin).freeze()

console.log('| articles | texts | units | thoisu, units/µs | retext-latin, units/µs | median | quickest |')
console.log('| - | -: | -: | -: | -: | -: | -: |')
for (const [name, texts] of sets) {
  const units = texts.reduce((sum, {length}) => sum + length, 0)
  const times = Math.ceil(leastUnits / units)
  const own = []
  const other = []
  for (let round = -warming; round < rounds; round++) {
    const [first, second] = [time(ours, texts, times), time(theirs, texts, times)]
    if (round < 0) continue
    own.push(first)
    other.push(second)
  }
  const speed = (/** @type {number} */ microseconds) => ((units * times) / microseconds).toFixed(1)
  const ratio = (/** @type {number} */ slow, /** @type {number} */ quick) => `${(slow / quick).toFixed(2)} ×`
  console.log(
    `| ${[name, texts.length, units, speed(median(own)), speed(median(other))].join(' | ')} | ${ratio(median(other), median(own))} | ${ratio(Math.min(...other), Math.min(...own))} |`
  )
}

/**
 * Microseconds of processor time that it takes to read the texts.
 *
 * @param {{parse(text: string): unknown}} processor
 * @param {string[]} texts
 * @param {number} times
 */
function time(processor, texts, times) {
  const before = process.cpuUsage()
  for (let count = 0; count < times; count++) for (const text of texts) processor.parse(text)
  const {user, system} = process.cpuUsage(before)
  return user + system
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/**
 * All articles (`.txt`) under the folders, but for what was made of them.
 *
 * @param {string[]} folders
 */
function textsUnder(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.txt') && !path.includes('golden'))
      .sort()
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
  )
}
