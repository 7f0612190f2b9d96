import {open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'
import type {Writable} from 'node:stream'
import {Problem} from './problem.js'

/** Where the outputs go, one after another. */
export interface Output {
  write(text: string): Promise<void>
  /** Make what was written stand. */
  keep(): Promise<void>
  /** Leave no trace of what was written, where that can be. */
  discard(): Promise<void>
}

/**
 * Write to a stream; each piece waits until the stream has taken it.
 *
 * @param stream
 *   Standard output.
 */
export function toStream(stream: Writable): Output {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    keep: async () => {},
    discard: async () => {}
  }
}

/**
 * Write to a file that is whole or not there: a neighbour of it is written and takes its name at the end. What is no
 * ordinary file, such as a pipe, is written at once.
 *
 * @param file
 *   Name of the file.
 * @throws {Problem}
 *   Where it cannot be written.
 */
export async function toFile(file: string): Promise<Output> {
  const target = await realpath(file).catch(() => file)
  const isOrdinary = await stat(target).then(
    (stats) => stats.isFile(),
    () => true
  )
  const path = isOrdinary ? join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) : target
  const handle = await explained(file, () => open(path, 'w'))
  return {
    write: (text) => explained(file, () => handle.writeFile(text)),
    keep: async () => {
      await handle.close()
      if (isOrdinary) await explained(file, () => rename(path, target))
    },
    discard: async () => {
      await handle.close()
      if (isOrdinary) await rm(path, {force: true})
    }
  }
}

async function explained<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? `there is no folder ${dirname(file)}` : message
    throw new Problem(`${file}: cannot be written: ${reason}`, {cause: error})
  }
}
