import {resolve} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {type Format, type FormatOptions, formats} from '@thoisu/formats'
import {createParser, type Parser, parse} from 'thoisu'
import {terminalPainter, wantsColour} from './colour.js'
import {type Request, readArguments} from './command.js'
import {readText} from './input.js'
import {type Output, toFile, toStream} from './output.js'
import {Misuse, Problem} from './problem.js'

/** What the command needs of its process. */
export interface Surroundings {
  stdin: Readable & {isTTY?: boolean}
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable
  env: NodeJS.ProcessEnv
}

/**
 * Run the command.
 *
 * @param argv
 *   The arguments without program and script.
 * @param surroundings
 *   Streams and environment.
 * @returns
 *   The exit code: 0 all was read, 1 some input could not be read or written, 2 wrong use or wrong knowledge.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const {stdin, stdout, stderr} = surroundings
  const complain = (text: string) => stderr.write(`thoisu: ${text}\n`)
  // A reader that has seen enough, such as `head`, is no failure.
  let isReaderGone = false
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isReaderGone = true
  })
  const request = readArguments(
    argv,
    (text) => stdout.write(text),
    (text) => stderr.write(text)
  )
  if (typeof request === 'number') return request
  try {
    const format = checked(request, stdin.isTTY === true)
    return await readAll(request, format, await parserOf(request), surroundings, complain)
  } catch (error) {
    if (isReaderGone) return 0
    if (!(error instanceof Misuse || error instanceof Problem)) throw error
    complain(error.message)
    return error instanceof Misuse ? 2 : 1
  }
}

/** The format, if the request makes sense. */
function checked({files, to, output}: Request, isTerminal: boolean): Format {
  const format = formats.find(({name}) => name === to) as Format
  if (files.includes('-') && isTerminal) {
    throw new Misuse('nothing to read; name a file, or pipe a text in. Run `thoisu --help` for what there is.')
  }
  if (files.length > 1 && format.between === undefined) {
    const others = formats.filter(({between}) => between !== undefined).map(({name}) => name)
    throw new Misuse(`--to ${to} holds one article, not ${files.length}; use ${others.join(', ')}, or name one file`)
  }
  if (output !== undefined && files.some((file) => file !== '-' && resolve(file) === resolve(output))) {
    throw new Misuse(`--output ${output} is one of the articles; name another file`)
  }
  return format
}

/** A parser with the knowledge of the caller. Who brings none need not wait for what checks it. */
async function parserOf({knowledge}: Request): Promise<Parser> {
  if (knowledge === undefined) return {parse}
  const {readKnowledgeFiles} = await import('./knowledge.js')
  return createParser({knowledge: await readKnowledgeFiles(knowledge)})
}

async function readAll(
  {files, publishedAt, outlet, encoding, output, color}: Request,
  format: Format,
  parser: Parser,
  {stdin, stdout, env}: Surroundings,
  complain: (text: string) => void
): Promise<number> {
  const isTerminal = output === undefined && stdout.isTTY === true
  const options: FormatOptions = wantsColour(color, env, isTerminal) ? {paint: terminalPainter} : {}
  if (isTerminal && stdout.columns) options.width = Math.min(Math.max(stdout.columns, 60), 110)
  const target = output === undefined ? toStream(stdout) : await toFile(output)
  let failed = 0
  let written = 0
  try {
    for (const file of files) {
      try {
        const name = file === '-' ? 'standard input' : file
        const {text, messages} = await named(name, () => readText(file, stdin, encoding))
        for (const {reason} of messages) complain(`${name}: ${reason}`)
        const article = parser.parse(text, {publishedAt, outlet})
        if (written > 0 && format.between) await target.write(format.between)
        await target.write(format.write(article, text, {...options, path: file === '-' ? undefined : file}))
        written++
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        complain(error.message)
        failed++
      }
    }
  } catch (error) {
    await target.discard()
    throw error
  }
  await finish(target, failed, output, complain)
  return failed === 0 ? 0 : 1
}

async function finish(
  target: Output,
  failed: number,
  output: string | undefined,
  complain: (text: string) => void
): Promise<void> {
  if (failed === 0) return target.keep()
  await target.discard()
  if (output !== undefined) complain(`${output}: not written, because ${failed} of the articles could not be read`)
}

/** Puts the name of the file before what went wrong with it. */
async function named<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(`${file}: ${error.message}`, {cause: error.cause})
  }
}
