import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {PassThrough, Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {run} from '../src/run.js'

const script = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The root of the project: names of files in the tests are relative to it. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What came of a run. */
export interface Outcome {
  code: number | null
  out: string
  err: string
}

/**
 * Runs the command in this process.
 *
 * @param args - the arguments.
 * @param input - what it gets as standard input.
 * @param surroundings - environment, and whether its output goes to a terminal.
 */
export async function thoisu(
  args: readonly string[],
  input: string | Uint8Array = '',
  {env = {}, isTTY = false, columns = 80}: {env?: NodeJS.ProcessEnv; isTTY?: boolean; columns?: number} = {}
): Promise<Outcome> {
  const stdout = Object.assign(new PassThrough(), {isTTY, columns})
  const stderr = new PassThrough()
  const [out, err] = [text(stdout), text(stderr)]
  const code = await run(args, {stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env})
  stdout.end()
  stderr.end()
  return {code, out: await out, err: await err}
}

/** Starts the command from its sources in a process of its own. */
export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--conditions=thoisu-source', '--import=tsx', script, ...args], {cwd: root})
}

/** Runs the command in a process of its own. */
export async function spawned(args: readonly string[], input = ''): Promise<Outcome> {
  const child = start(args)
  const [out, err] = [text(child.stdout), text(child.stderr)]
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {code, out: await out, err: await err}
}
