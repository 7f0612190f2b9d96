/** Something wrong in the data, with the place where it is to be mended. */
export interface Problem {
  /** Path from the package root. */
  file: string
  /** 1-based line. */
  line: number
  message: string
}

/** `data/x.yml:12: message`, as editors and terminals link it. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`
}
