/** A piece of text that is never cut: a syllable, a number, an abbreviation or a mark. */
export interface Token {
  /** The text of it. */
  readonly value: string
  /** Offset of its first UTF-16 unit. */
  readonly start: number
  /** Offset behind its last unit. */
  readonly end: number
}

/**
 * Letters and digits; a sign between two of them stays inside: `30-4-1975`, `1.234,5`, `TP.HCM`, `05-CT/TW`, `H’Yim`.
 * A hyphen or a slash between words does not: `Việt-Lào`. Each branch needs another character, so that nothing is
 * tried twice.
 */
const token =
  /[\p{L}\p{M}\p{N}\p{Cf}]+(?:(?:['’._&@]|(?<=\p{N})[-–/,:]|[-–/,:](?=\p{N})|(?<=\p{Lu})[-/](?=\p{Lu}))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\p{Cf}]+)*|\S/gu

/**
 * Cut a text into tokens.
 *
 * @param text
 *   Any string.
 * @returns
 *   The tokens in order; all that is between them is white space.
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({0: value, index}) => ({value, start: index, end: index + value.length}))
}
