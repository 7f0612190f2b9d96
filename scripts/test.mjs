/**
 * `npm test`: everything that must hold before a change goes in. Runs every step even after one has failed, so that one
 * run shows all there is to mend.
 */
import {spawnSync} from 'node:child_process'

/** @type {[name: string, command: string][]} */
const steps = [
  ['generate, build, types, packages', 'turbo run build typecheck check:package --continue --output-logs=errors-only'],
  ['types of the tools', 'tsc -p .'],
  ['lint', 'biome check'],
  ['tests', 'vitest run'],
  ['browser tests', 'npm run test:browser --workspace=@thoisu/web']
]

const results = steps.map(([name, command]) => {
  console.log(`\n── ${name}: ${command}`)
  const start = Date.now()
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit'})
  return {name, ok: status === 0, seconds: Math.round((Date.now() - start) / 1000)}
})

console.log('')
for (const {name, ok, seconds} of results) console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
if (results.some(({ok}) => !ok)) process.exitCode = 1
