/**
 * Scores the parser against the gold sets and holds the scores against their floors.
 *
 *     npm run evaluate                         the tables, and what has moved since the baseline
 *     npm run evaluate -- --losses people      also what a layer missed (-) and had too much (+)
 *     npm run evaluate -- --update             raises the floors to the scores of now
 *     npm run evaluate -- --update --allow-regression   also lowers them; say why in the commit
 */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {prepare} from '../scripts/turbo.mjs'
import {material, requireMaterial} from './material.js'

/** Scores are rounded to a thousandth, so half of one is the smallest difference that means something. */
const EPSILON = 0.0005

/** F1 per layer, and a hash of the gold set that it was measured on. */
type Baseline = Record<string, {gold: string; floors: Record<string, number>}>

const baselineFile = fileURLToPath(new URL('baseline.json', import.meta.url))

const {values: options} = parseArgs({
  options: {
    losses: {type: 'string'},
    update: {type: 'boolean', default: false},
    'allow-regression': {type: 'boolean', default: false}
  }
})

requireMaterial('gold')
prepare('generate')
const {parse} = await import('thoisu')

const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline
const output = mkdtempSync(`${tmpdir()}/thoisu-evaluate-`)
process.on('exit', () => rmSync(output, {recursive: true, force: true}))

const problems: string[] = []
for (const set of ['dev', 'dev-documents']) {
  const gold = `${material}/gold/${set}`
  parseSet(gold, `${output}/${set}`)
  console.log(`\n${set}: ${score(gold, `${output}/${set}`, options.losses ? ['--losses', options.losses] : [])}`)

  const scores = readScores(score(gold, `${output}/${set}`, ['--json']))
  const known = baseline[set]
  const floors = known?.floors ?? {}
  const moved = Object.entries(scores).filter(([layer, f1]) => Math.abs(f1 - (floors[layer] ?? 0)) > EPSILON)
  const fallen = Object.keys(floors).filter((layer) => (scores[layer] ?? 0) < floors[layer]! - EPSILON)
  for (const [layer, f1] of moved) console.log(`  ${layer}: ${signed(f1 - (floors[layer] ?? 0))} against the floor`)

  if (options.update) {
    if (fallen.length > 0 && !options['allow-regression']) {
      problems.push(`${set}: --update would lower ${fallen.join(', ')}; if that is meant, add --allow-regression`)
    } else baseline[set] = {gold: hash(gold), floors: scores}
  } else {
    if (known && known.gold !== hash(gold)) problems.push(`${set}: the gold set has changed since the floors were set`)
    for (const layer of fallen)
      problems.push(`${set}: ${layer} ${scores[layer] ?? 0} is under its floor ${floors[layer]}`)
  }
}

if (options.update && problems.length === 0) writeFileSync(baselineFile, `${JSON.stringify(baseline, null, 2)}\n`)
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`)
  process.exitCode = 1
}

/** Parses each text of a gold set into a JSON file of the same name. */
function parseSet(gold: string, folder: string): void {
  mkdirSync(folder)
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(`${gold}/${file.replace(/json$/, 'txt')}`, 'utf8')
    const {publishedAt} = JSON.parse(readFileSync(`${gold}/${file}`, 'utf8')) as {publishedAt: string | null}
    const article = parse(text, publishedAt === null ? {} : {publishedAt})
    writeFileSync(`${folder}/${file}`, JSON.stringify(article))
  }
}

/** What the scorer prints. */
function score(gold: string, predictions: string, flags: string[]): string {
  const scorer = `${material}/gold/score.mjs`
  const {status, stdout, stderr} = spawnSync(process.execPath, [scorer, gold, predictions, ...flags], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`)
  return stdout
}

/** F1 per layer from the scorer's JSON. */
function readScores(json: string): Record<string, number> {
  const {layers} = JSON.parse(json) as {layers: Record<string, {f1: number}>}
  return Object.fromEntries(Object.entries(layers).map(([layer, {f1}]) => [layer, f1]))
}

/** SHA-256 of all files of a gold set. */
function hash(gold: string): string {
  const sum = createHash('sha256')
  for (const file of readdirSync(gold).sort()) sum.update(file).update(readFileSync(`${gold}/${file}`))
  return sum.digest('hex')
}

function signed(difference: number): string {
  return `${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(3)}`
}
