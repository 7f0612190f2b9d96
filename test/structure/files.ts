import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const left = /(?:^|\/)(?:node_modules|dist|generated|coverage|output|test-results|\.[^/]+)(?:\/|$)/

/**
 * Paths of the files under the given folders, from the root of the repository, with `/` on every system. What is
 * installed, built or generated is left out.
 */
export function filesUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
      .filter((path) => !left.test(path))
      .sort()
  )
}

/** Text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}

/** What a TypeScript file imports or exports from, as written; what stands in doc comments is left out. */
export function importsOf(path: string): string[] {
  const pattern = /^(?!\s*\*).*(?:\bfrom |\bimport |\bimport\()'([^']+)'/gm
  return [...read(path).matchAll(pattern)].map(([, source]) => source!)
}
