import {defaultClientConditions, defaultServerConditions} from 'vite'
import {defineConfig} from 'vitest/config'

/** Workspace packages resolve to their sources, so that tests need no build (only `npm run generate`). */
const source = 'thoisu-source'

/** Where the machine-readable reports go that `.ci/run` counts; only if asked for. */
const reports = process.env.TEST_REPORTS

/** A test that hangs, no measure of speed: machines that build and test several things at once are slow. */
const testTimeout = 60_000

const project = (name: string, include: string[]) => ({extends: true as const, test: {name, include, testTimeout}})

export default defineConfig({
  resolve: {conditions: [source, ...defaultClientConditions]},
  ssr: {resolve: {conditions: [source, ...defaultServerConditions]}},
  test: {
    // One registry of modules for all files of a worker: the lexicon is built once, not once for each file.
    isolate: false,
    // The first test of a file builds the lexicon; a busy machine is no failure.
    testTimeout: 60_000,
    reporters: reports ? ['default', ['json', {outputFile: `${reports}/unit.json`}]] : ['default'],
    projects: [
      ...['core', 'knowledge', 'formats', 'words', 'cli', 'testing'].map((name) =>
        project(name, [`packages/${name}/test/**/*.test.ts`])
      ),
      project('web', ['apps/web/test/**/*.test.ts']),
      project('structure', ['test/**/*.test.ts'])
    ]
  }
})
