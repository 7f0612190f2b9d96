/**
 * Columns that a text takes in a terminal: one a character, none for a combining mark, so that NFD and NFC agree.
 *
 * @param text
 *   The text, on one line and uncoloured.
 */
export function columnsOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length
}

/**
 * Fill a text with spaces.
 *
 * @param text
 *   The text.
 * @param columns
 *   How wide it should be.
 */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/**
 * Break a text into lines, between words where it can be.
 *
 * @param text
 *   The text.
 * @param columns
 *   How wide a line may be; a longer word has a line of its own.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const word of text.split(' ')) {
    const size = columnsOf(word)
    if (filled > 0 && filled + 1 + size > columns) {
      lines.push(line)
      line = ''
      filled = 0
    }
    line = filled === 0 ? word : `${line} ${word}`
    filled += size + (filled === 0 ? 0 : 1)
  }
  return [...lines, line]
}

/**
 * Cut a text to a width, with an ellipsis where something went.
 *
 * @param text
 *   The text.
 * @param columns
 *   How wide it may be.
 */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const [first = ''] = wrap(text, columns - 2)
  return `${columnsOf(first) > columns - 2 ? [...first].slice(0, columns - 2).join('') : first} …`
}
