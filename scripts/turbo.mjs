import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const binary = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))

/**
 * Runs a task of the monorepo, so that what comes after has what it needs. Says nothing unless it fails; then it prints
 * what the task printed and ends the process.
 *
 * @param {string} task - such as `build`.
 * @param {string} [workspace] - name of the package that needs it; by default all.
 */
export function prepare(task, workspace) {
  const filter = workspace === undefined ? [] : [`--filter=${workspace}`]
  const options = ['run', task, ...filter, '--output-logs=errors-only', '--log-prefix=none']
  const {status, stdout, stderr} = spawnSync(process.execPath, [binary, ...options], {cwd: root, encoding: 'utf8'})
  if (status === 0) return
  console.error(`${stdout}${stderr}`)
  console.error(`Could not ${task}${workspace === undefined ? '' : ` ${workspace}`}: see above.`)
  process.exit(1)
}
