import {readFile} from 'node:fs/promises'
import {type DecodedText, decode, type EncodingName} from 'thoisu/encoding'
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
 * @param encoding
 *   The encoding, where the user says it; else it is detected.
 * @throws {Problem}
 *   Where it cannot be read.
 */
export async function readText(
  file: string,
  stdin: AsyncIterable<Uint8Array | string>,
  encoding?: EncodingName
): Promise<DecodedText> {
  return decode(file === '-' ? await readAll(stdin) : await readBytes(file), {encoding})
}

/**
 * Read the bytes of a file.
 *
 * @param file
 *   Its name.
 * @throws {Problem}
 *   Where it cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
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
