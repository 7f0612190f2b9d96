import type {Knowledge} from '@thoisu/knowledge'
import {KnowledgeError, type KnowledgeSource, readKnowledge} from '@thoisu/knowledge/custom'
import {readBytes} from './input.js'
import {Misuse, Problem} from './problem.js'

/** More problems than these are told by their number. */
const mostShown = 20

/**
 * Read the knowledge of the caller.
 *
 * @param files
 *   Names of YAML files.
 * @returns
 *   Lists of records.
 * @throws {Misuse}
 *   Where a file cannot be read, or a record in it is wrong: with file, line, the value at fault and what was expected.
 */
export async function readKnowledgeFiles(files: readonly string[]): Promise<Partial<Knowledge>> {
  const sources: KnowledgeSource[] = []
  for (const file of files) sources.push({file, text: await readUtf8(file)})
  try {
    return readKnowledge(...sources)
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    const lines = error.message.split('\n')
    const shown = lines.slice(0, mostShown)
    if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`)
    throw new Misuse(`wrong knowledge, nothing was read; mend it or leave \`--knowledge\` out\n${shown.join('\n')}`)
  }
}

async function readUtf8(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await readBytes(file))
  } catch (error) {
    if (error instanceof Problem) throw new Misuse(`--knowledge ${file}: ${error.message}`)
    if (error instanceof TypeError) throw new Misuse(`--knowledge ${file}: is not UTF-8; save it as UTF-8`)
    throw error
  }
}
