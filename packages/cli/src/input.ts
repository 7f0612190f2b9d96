import {readFile} from 'node:fs/promises'
import {Problem} from './problem.js'

/** What an error of the file system means, and what to do about it. */
const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'is a folder; name the files in it'
}

/**
 * Read the text of an article.
 *
 * @param file
 *   Name of the file, or `-`.
 * @param stdin
 *   Standard input.
 * @throws {Problem}
 *   Where it cannot be read or is no UTF-8.
 */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  return decode(file === '-' ? await readAll(stdin) : await readBytes(file))
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new Problem(reasons[code ?? ''] ?? message, {cause: error})
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    throw new Problem('is not UTF-8; convert it first, as with `iconv -f windows-1258 -t utf-8`', {cause: error})
  }
}
