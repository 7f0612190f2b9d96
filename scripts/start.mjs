/**
 * `npm start [-- FILE…]`: builds what the command line needs, reads the files, or a sample, and prints the report.
 */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {prepare} from './turbo.mjs'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

const given = process.argv.slice(2)
const example = path('examples/provincial-conference')
const {publishedAt} = JSON.parse(readFileSync(`${example}.json`, 'utf8'))
const sample = [`${example}.txt`, '--published-at', publishedAt]

prepare('build', '@thoisu/cli')
// npm runs scripts in the root; names of files are meant from where the user stands
const {status} = spawnSync(
  process.execPath,
  [path('packages/cli/bin/thoisu.js'), ...(given.length > 0 ? given : sample)],
  {
    cwd: process.env.INIT_CWD,
    stdio: 'inherit'
  }
)
if (status === 0) {
  console.error('\nYour own article: npm start -- FILE. The demo in the browser: npm run demo')
}
process.exitCode = status ?? 1
