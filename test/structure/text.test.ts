import {describe, expect, test} from 'vitest'
import {filesUnder, read} from './files.js'

const everywhere = filesUnder('packages', 'apps', 'bench', 'docs', 'eval', 'examples', 'scripts', 'test')
const texts = everywhere.filter((path) => /\.(?:[cm]?[jt]sx?|json|ya?ml|txt|md|html|css)$/.test(path))
const code = texts.filter((path) => /\.(?:[jt]sx?|mjs)$/.test(path) && !/(?:^|\/)tests?\//.test(path))

describe('sources and data', () => {
  test('are written in NFC', () => {
    const decomposed = texts.filter((path) => read(path) !== read(path).normalize('NFC'))
    expect(decomposed).toEqual([])
  })

  test('stay short enough to read: 400 lines a file', () => {
    const long = code.filter((path) => read(path).split('\n').length > 401)
    expect(long).toEqual([])
  })

  test('of the core have no \\b, \\w or \\W, which know no Vietnamese letters', () => {
    const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const ascii = code
      .filter((path) => path.startsWith('packages/core/src/'))
      .flatMap((path) =>
        withoutComments(read(path))
          .split('\n')
          .map((line) => `${path}: ${line.trim()}`)
      )
      .filter((line) => /\\[bBwW](?![a-z])/.test(line))
    expect(ascii).toEqual([])
  })
})
