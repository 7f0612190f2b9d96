/**
 * Checks the YAML below `data/` and writes `src/generated/` and `CATALOGUE.md` from it.
 *
 * `npm run generate -- --fix` (or `FIX=1`) first brings the YAML into its canonical form.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {formatProblem} from '../src/check/problem.js'
import {lists} from '../src/lists.js'
import {canonical} from './canonical.js'
import {catalogue} from './catalogue.js'
import {check} from './check.js'
import {compileData, emitAsOf, emitList, emitPressForms, generatedName} from './emit.js'
import {readData} from './read-data.js'

const root = fileURLToPath(new URL('..', import.meta.url))

if (process.argv.includes('--fix') || process.env.FIX) {
  for (const file of readData(root).files) {
    const text = canonical(file)
    if (text !== file.text) writeFileSync(file.path, text)
  }
}

const data = readData(root)
const problems = check(data)
if (problems.length > 0) {
  const shown = problems.slice(0, 100).map(formatProblem)
  if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more`)
  console.error(shown.join('\n'))
  process.exit(1)
}

const generated = join(root, 'src', 'generated')
const compiled = compileData(data)
rmSync(generated, {recursive: true, force: true})
mkdirSync(generated, {recursive: true})
for (const list of lists) writeFileSync(join(generated, generatedName(list.name)), emitList(list, compiled[list.name]))
writeFileSync(join(generated, 'press-forms.ts'), emitPressForms(data.pressForms))
writeFileSync(join(generated, 'data-as-of.ts'), emitAsOf(data.dataAsOf))
writeFileSync(join(root, 'CATALOGUE.md'), catalogue(data))
