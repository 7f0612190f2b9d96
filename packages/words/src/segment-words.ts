import {theModel} from './model.js'
import {syllableOf} from './syllable.js'
import {tag} from './tagger.js'
import {type Token, tokensOf} from './tokens.js'

/** Where a word stands. */
export interface WordSpan {
  /** Offset of its first UTF-16 unit. */
  readonly start: number
  /** Offset behind its last unit. */
  readonly end: number
}

/**
 * Find the words of a Vietnamese text: `thực hiện` and `chính trị` are one word each.
 *
 * ```text
 * > | Hội nghị thảo luận về phát triển kinh tế .
 *     ^^^^^^^^ ^^^^^^^^^ ^^ ^^^^^^^^^^ ^^^^^^^ ^
 * ```
 *
 * @param input
 *   A text, or the tokens of a sentence that were found elsewhere: syllables, numbers and marks in order.
 * @returns
 *   The words and marks in order. Each token is in exactly one of them, and a mark is alone; for a text all that is
 *   between them is white space. Time is linear in the length.
 */
export function segmentWords(input: string | readonly Token[]): WordSpan[] {
  const tokens = typeof input === 'string' ? tokensOf(input) : input
  const joined = tag(
    tokens.map(({value}) => syllableOf(value)),
    theModel()
  )
  const words: WordSpan[] = []
  let start = 0
  tokens.forEach((token, at) => {
    if (joined[at] === 0) start = token.start
    if (joined[at + 1] !== 1) words.push({start, end: token.end})
  })
  return words
}
