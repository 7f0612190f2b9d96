/** An article that could not be read or a file that could not be written: its message is for the user. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

/** A request that makes no sense: its message is for the user. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
