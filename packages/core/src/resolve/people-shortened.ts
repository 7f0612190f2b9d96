import type {PersonDraft} from '../recognise/draft.js'
import {nameKey} from './people.js'
import type {ResolvedText} from './resolve.js'

/** Short forms of two words end names of at least three. */
const words = 2

/**
 * Tell names of two words that only shorten a longer name of the article: `bà Kim Ngân` is `Nguyễn Thị Kim Ngân`, `ông
 * Quốc Anh` is `Mạc Quốc Anh`. They become short names.
 *
 * @param text
 *   The text.
 * @param names
 *   The names of the story.
 */
export function markShortened(text: ResolvedText, names: readonly PersonDraft[]): void {
  const endings = new Set<string>()
  for (const {from, to} of names) if (to - from > words) endings.add(nameKey(text, to - words, to))
  for (const mention of names) {
    const {from, to} = mention
    if (to - from === words && endings.has(nameKey(text, from, to))) mention.form = 'short-name'
  }
}
