import type {Problem} from '../src/check/problem.js'
import type {SourceFile} from './read-data.js'

/**
 * What Vietnamese data may be written with: letters and marks of Latin script, digits, and the punctuation of names,
 * titles, addresses and YAML. A Cyrillic `а` or a soft hyphen looks right and never matches.
 */
const allowed = /^[\p{Script=Latin}\p{M}\d \n!"#$%&'()*+,\-./:;<=>?@[\]_|{}~’‘“”–…·²³°→×]*$/u

/** Characters and form of whole files: NFC, allowed characters, no white space at line ends, one line break at the end. */
export function checkText(files: readonly SourceFile[]): Problem[] {
  return files.flatMap(({file, text}) => {
    const problems: Problem[] = []
    for (const [index, line] of text.split('\n').entries()) {
      const report = (message: string) => problems.push({file, line: index + 1, message})
      if (line !== line.normalize('NFC'))
        report('Unexpected decomposed letters, expected NFC, run `npm run generate -- --fix`')
      else if (!allowed.test(line)) report(`Unexpected character ${describeCharacters(line)}`)
      if (/\s$/.test(line)) report('Unexpected white space at the end of the line, run `npm run generate -- --fix`')
    }
    return problems
  })
}

function describeCharacters(line: string): string {
  return [...new Set([...line].filter((character) => !allowed.test(character)))]
    .map((character) => `\`${character}\` (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ')
}
