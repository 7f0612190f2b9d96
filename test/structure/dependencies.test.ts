import {existsSync} from 'node:fs'
import {posix} from 'node:path'
import {describe, expect, test} from 'vitest'
import {filesUnder, importsOf, read, root} from './files.js'

/** Packages that each package may depend on. `testing` may be used by the tests of any. */
const packages: Record<string, string[]> = {
  'packages/knowledge': [],
  'packages/core': ['@thoisu/knowledge'],
  'packages/formats': ['thoisu', '@thoisu/knowledge'],
  'packages/words': [],
  'packages/html': ['thoisu', '@thoisu/knowledge'],
  'packages/cli': ['thoisu', '@thoisu/knowledge', '@thoisu/formats', '@thoisu/html'],
  'apps/web': ['thoisu', '@thoisu/knowledge', '@thoisu/formats', '@thoisu/html'],
  'packages/testing': ['thoisu']
}

/** Folders of the core, lowest first: each may use itself and what stands before it. */
const folders = [
  'model',
  'text',
  'encoding',
  'tokenise',
  'lexicon',
  'outlets',
  'segment',
  'recognise',
  'resolve',
  'attribute',
  'events',
  'assemble',
  'nlcst'
]

/** Files beside the folders that any of them may use. They use none of the folders but `model`. */
const foundations = ['messages', 'options', 'version']

const isOurs = (name: string) => name === 'thoisu' || name.startsWith('@thoisu/')
const packageOf = (source: string) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/')

describe.each(Object.keys(packages).filter((folder) => existsSync(`${root}${folder}/package.json`)))('%s', (folder) => {
  const {dependencies = {}} = JSON.parse(read(`${folder}/package.json`)) as {dependencies?: Record<string, string>}

  test('depends only on what lies below it', () => {
    const above = Object.keys(dependencies).filter((name) => isOurs(name) && !packages[folder]!.includes(name))
    expect(above).toEqual([])
  })

  test('its sources import only what lies below it', () => {
    if (!existsSync(`${root}${folder}/src`)) return
    const above = filesUnder(`${folder}/src`)
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => importsOf(path).map((source) => ({path, source})))
      .filter(({source}) => isOurs(packageOf(source)) && !packages[folder]!.includes(packageOf(source)))
    expect(above).toEqual([])
  })
})

describe('folders of the core', () => {
  const core = 'packages/core/src'
  const layerOf = (path: string) =>
    path
      .slice(core.length + 1)
      .split('/')[0]!
      .replace(/\.[jt]s$/, '')
  const files = filesUnder(core).filter((path) => path.endsWith('.ts'))

  /** All imports from one layer of the core to another. */
  const imports = files.flatMap((path) =>
    importsOf(path)
      .filter((source) => source.startsWith('.'))
      .map((source) => ({path, source, from: layerOf(path), to: layerOf(posix.join(posix.dirname(path), source))}))
      .filter(({from, to}) => from !== to)
  )

  test('are the ones that this test knows', () => {
    const unknown = files.filter((path) => path.split('/').length > 4 && !folders.includes(layerOf(path)))
    expect(unknown).toEqual([])
  })

  test('import nothing from above', () => {
    const upwards = imports.filter(({from, to}) => {
      if (!folders.includes(from)) return false
      return folders.includes(to) ? folders.indexOf(to) > folders.indexOf(from) : !foundations.includes(to)
    })
    expect(upwards).toEqual([])
  })

  test('stand on foundations that use only the model', () => {
    expect(imports.filter(({from, to}) => foundations.includes(from) && to !== 'model')).toEqual([])
  })

  test('have a model of types only', () => {
    const code = files
      .filter((path) => layerOf(path) === 'model')
      .filter((path) => /^(?:export )?(?:const|let|var|function|class|enum)\b/m.test(read(path)))
    expect(code).toEqual([])
  })
})
