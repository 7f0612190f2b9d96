import type {Document} from 'yaml'

/** Something wrong in a file of records, with the place where it is to be mended. */
export interface Problem {
  /** Name of the file. */
  file: string
  /** 1-based line. */
  line: number
  /** The value at fault and what was expected. */
  message: string
}

/** `data/x.yml:12: message`, as editors and terminals link it. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`
}

/** What is wrong with the YAML itself. */
export function syntaxProblems(file: string, {errors}: Document): Problem[] {
  return errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? error.code
  }))
}
