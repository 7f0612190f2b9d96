import {defineConfig} from '@playwright/test'
import {findBrowser} from '../../scripts/browser.mjs'

/** Where the machine-readable report goes that `.ci/run` counts; only if asked for. */
const reports = process.env.TEST_REPORTS

/** A port of its own for each run, so that several may run at once; the workers inherit it. */
process.env.PREVIEW_PORT ??= String(20_000 + (process.pid % 10_000))
const url = `http://localhost:${process.env.PREVIEW_PORT}/`

const executablePath = findBrowser()
const isRoot = process.getuid?.() === 0

/** The browser tests run against the built page: `npm run build` first. */
export default defineConfig({
  testDir: 'test',
  testMatch: '*.spec.ts',
  // The worker builds its lexicon before it reads the first article: that takes seconds on a busy machine.
  timeout: 60_000,
  expect: {timeout: 20_000},
  forbidOnly: process.env.CI !== undefined,
  reporter: reports ? [['list'], ['json', {outputFile: `${reports}/browser.json`}]] : 'list',
  use: {
    baseURL: url,
    launchOptions: {
      ...(executablePath && {executablePath}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic'
      ]
    }
  },
  webServer: {command: `vite preview --port ${process.env.PREVIEW_PORT} --strictPort`, url}
})
