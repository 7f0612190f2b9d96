/**
 * Finds a Chromium for the browser tests. Run as a program it prints where one is, installs one if there is none, and
 * ends with one line that says what to do if that fails too.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]

/**
 * Where a Chromium is: `CHROMIUM_PATH`, else on the `PATH`, else among macOS applications, else Playwright's own.
 *
 * @returns {string | undefined} the file, or `undefined` if there is none.
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...applications, chromium.executablePath()]
  return candidates.find((file) => file && existsSync(file))
}

/** Tries the ways to get a browser on this machine until one works. */
function installBrowser() {
  const isRoot = process.getuid?.() === 0
  const ways = [
    ...(isRoot && existsSync('/usr/bin/apt-get') ? ['apt-get update -q && apt-get install -q -y chromium'] : []),
    'npx playwright install chromium'
  ]
  for (const way of ways) {
    console.error(`No Chromium found; trying: ${way}`)
    spawnSync(way, {
      shell: true,
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    })
    if (findBrowser()) return
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser()) installBrowser()
  const browser = findBrowser()
  if (browser) console.log(browser)
  else {
    console.error(
      'The browser tests need Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one, and run again.'
    )
    process.exitCode = 1
  }
}
