import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const path = (file: string) => fileURLToPath(new URL(`../../src/tokenise/${file}`, import.meta.url))
const program = `
  import {syllable} from ${JSON.stringify(path('syllables.ts'))}
  import {tokeniseSource} from ${JSON.stringify(path('tokenise.ts'))}
  const [source, sign] = process.argv.slice(-2)
  const read = [...tokeniseSource(source).syllable]
  process.stdout.write(JSON.stringify(read.map((id) => id === syllable(sign))))
`

// In a process of its own: what was met before in this one is known already.
test.each([
  ['« a “', '“', [true, false, true]],
  ['″ a "', '"', [true, false, true]],
  ['– a -', '-', [true, false, true]],
  ['« a "', '"', [false, false, true]]
])('knows a sign by what it stands for, whichever the process meets first: %j', (source, sign, expected) => {
  const output = execFileSync(
    process.execPath,
    ['--import=tsx', '--input-type=module', '--eval', program, '--', source, sign],
    {encoding: 'utf8'}
  )
  expect(JSON.parse(output)).toEqual(expected)
})
