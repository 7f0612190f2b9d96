import {describe, expect, test} from 'vitest'
import {read} from './files.js'

interface Locked {
  version?: string
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, Locked>}

/** Finds a package as Node does from inside another: in its own `node_modules`, then in those further out. */
function resolve(from: string, name: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`]
    if (found || !at) return found
  }
}

const withPlatforms = Object.entries(packages)
  .filter(([, {optionalDependencies = {}}]) => Object.keys(optionalDependencies).length > 0)
  .map(([path, {optionalDependencies = {}}]) => ({path, optional: optionalDependencies}))

/** Tools with a binary for each system. A registry that lacks some makes npm drop them silently from the lockfile. */
const tools = ['@biomejs/biome', 'esbuild', 'lightningcss', 'rolldown', 'rollup', 'turbo']
const platforms = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => `${os} ${cpu}`))

describe('package-lock.json', () => {
  test.each(withPlatforms)('has every optional package of $path', ({path, optional}) => {
    const missing = Object.entries(optional).filter(([name, range]) => {
      const found = resolve(path, name)
      return !found || (/^\d/.test(range) && found.version !== range)
    })
    expect(missing).toEqual([])
  })

  test.each(tools)('has %s for Linux, macOS and Windows on x64 and ARM', (tool) => {
    const path = `node_modules/${tool}`
    const covered = Object.keys(packages[path]?.optionalDependencies ?? {}).flatMap((name) => {
      const {os = [], cpu = []} = resolve(path, name) ?? {}
      return os.flatMap((system) => cpu.map((processor) => `${system} ${processor}`))
    })
    expect(platforms.filter((platform) => !covered.includes(platform))).toEqual([])
  })
})
