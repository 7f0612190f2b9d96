/**
 * `node scripts/count-tests.mjs FOLDER`: adds up the JSON reports that vitest (`unit.json`) and Playwright
 * (`browser.json`) left in a folder, and prints `N passed, N failed`. A test file that could not run counts as one
 * failure. Ends with an error if anything failed, a report is missing, or nothing ran.
 */
import {existsSync, readFileSync} from 'node:fs'

const folder = process.argv[2]

/** @param {string} name */
const report = (name) => {
  const file = `${folder}/${name}.json`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  console.error(`No report of the ${name} tests: they did not run.`)
  process.exitCode = 1
}

let passed = 0
let failed = 0

const unit = report('unit')
for (const {status, assertionResults} of unit?.testResults ?? []) {
  const failures = assertionResults.filter((/** @type {{status: string}} */ test) => test.status === 'failed').length
  passed += assertionResults.filter((/** @type {{status: string}} */ test) => test.status === 'passed').length
  failed += status === 'failed' ? Math.max(failures, 1) : failures
}

const browser = report('browser')
passed += (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0)
failed += Math.max(browser?.stats.unexpected ?? 0, browser?.errors.length ? 1 : 0)

console.log(`${passed} passed, ${failed} failed`)
if (failed > 0 || passed === 0) process.exitCode = 1
