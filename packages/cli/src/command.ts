import {formats} from '@thoisu/formats'
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {parse} from 'thoisu'
import {type EncodingName, encodingNames} from 'thoisu/encoding'
import manifest from '../package.json' with {type: 'json'}

/** What the user asked for. */
export interface Request {
  /** Names of files; `-` is the standard input. */
  files: string[]
  /** Name of the output format. */
  to: string
  publishedAt?: string
  outlet?: string
  /** Names of files with knowledge of the caller's own. */
  knowledge?: string[]
  /** Encoding of the input; detected where absent. */
  encoding?: EncodingName
  /** Name of the file to write. */
  output?: string
  /** As said by `--color` or `--no-color`. */
  color?: boolean
}

const names = formats.map(({name}) => name)

const formatList = formats.map(({name, description}) => `  ${name.padEnd(10)} ${description}`).join('\n')

const examples = `
Formats:
${formatList}

Examples:
  $ thoisu article.txt --published-at 2011-03-09
  $ thoisu --to json article.txt | jq '.entities[] | select(.type == "person") | .name'
  $ thoisu --to jsonl --output articles.jsonl archive/*.txt
  $ thoisu --knowledge our-people.yml --knowledge our-offices.yml article.txt
  $ pbpaste | thoisu

Exit codes: 0 all was read, 1 some input could not be read or written, 2 wrong use or wrong knowledge.`

/**
 * Read the arguments.
 *
 * @param argv
 *   The arguments without program and script.
 * @param out
 *   Where help and version go.
 * @param err
 *   Where complaints go.
 * @returns
 *   What the user asked for, or the exit code where that is all.
 */
export function readArguments(
  argv: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void
): Request | number {
  const command = new Command('thoisu')
    .description('Reads Vietnamese political news and prints who said and did what.')
    .addArgument(new Argument('[FILE...]', 'text files with one article each; - or none: the standard input'))
    .addOption(new Option('-t, --to <format>', 'what to write').argParser(formatName).default(formats[0]?.name))
    .addOption(
      new Option('-d, --published-at <date>', 'ISO date of publication; settles dates without a year').argParser(date)
    )
    .option('--outlet <name>', 'newspaper or agency')
    .addOption(
      new Option('-k, --knowledge <file>', 'YAML file with bodies, people, places … of your own; repeatable').argParser(
        (file: string, earlier: string[] = []) => [...earlier, file]
      )
    )
    .addOption(new Option('--encoding <name>', 'encoding of the input (default: detected)').argParser(encodingName))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--color', 'colours, also in a pipe')
    .option('--no-color', 'no colours, also on a terminal')
    .version(manifest.version, '-V, --version')
    .addHelpText('after', examples)
    .showHelpAfterError('Run `thoisu --help` for what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: (message, write) => write(message.replace(/^error:/u, 'thoisu:'))
    })
  try {
    command.parse(argv, {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return {...command.opts<Omit<Request, 'files'>>(), files: command.args.length > 0 ? command.args : ['-']}
}

/** The name of a format. */
function formatName(value: string): string {
  return oneOf(names, value)
}

/** The name of an encoding. */
function encodingName(value: string): EncodingName {
  return oneOf(encodingNames, value)
}

function oneOf<Name extends string>(names: readonly Name[], value: string): Name {
  const name = names.find((one) => one === value)
  if (name === undefined) throw new InvalidArgumentError(`Expected one of ${names.join(', ')}.`)
  return name
}

/** A date that the parser takes. */
function date(value: string): string {
  try {
    parse('', {publishedAt: value})
  } catch {
    throw new InvalidArgumentError('Expected an ISO date such as 2011-03-09.')
  }
  return value
}
