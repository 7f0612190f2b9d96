import {formatProblem, type Problem} from '../check/problem.js'

/** Files of records that cannot be taken. Its message has a line for each problem: `mine.yml:4: Unexpected …`. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
  /** Everything that is wrong, in the order of the files and lines. */
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}
