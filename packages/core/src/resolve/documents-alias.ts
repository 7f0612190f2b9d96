import type {DocumentDraft} from '../recognise/draft.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {ResolvedText} from './resolve.js'

/** What introduces the name by which the article goes on. */
const introductions = new Phrases(
  `gọi tắt là, gọi là, viết tắt là, sau đây gọi là, sau đây gọi tắt là, sau đây viết tắt là, sau đây gọi chung là,
  dưới đây gọi là, dưới đây gọi tắt là, từ đây gọi là, được gọi là, được gọi tắt là`
)
const openers = syllables('( , -')
const bracket = syllable('(')
const closing = syllable(')')
const quotes = syllables('“ " ‘')

/**
 * Find the names that the article itself gives to documents: `… (sau đây gọi tắt là Nghị quyết 57)`, `… (UNCLOS)`.
 *
 * ```text
 * > | Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học (gọi tắt là Nghị quyết 57)
 *     ^^^^^^^^^^^^^^^^^^^^^^                                            ^^^^^^^^^^^^^
 * ```
 *
 * @param drafts
 *   All mentions of documents, in text order.
 * @param text
 *   The text.
 * @returns
 *   For each mention that is such a name, the citation that it belongs to.
 */
export function aliasesOf(
  drafts: readonly DocumentDraft[],
  text: ResolvedText
): ReadonlyMap<DocumentDraft, DocumentDraft> {
  const ending = new Map<number, DocumentDraft>()
  // Of citations that end together the outermost stands first: the others are in its title.
  for (const draft of drafts) {
    const end = endOfCitation(draft)
    if (draft.form !== 'anaphor' && !ending.has(end)) ending.set(end, draft)
  }
  const aliases = new Map<DocumentDraft, DocumentDraft>()
  for (const draft of drafts) {
    const host = hostOf(draft, ending, text)
    if (host !== undefined && host !== draft) aliases.set(draft, host)
  }
  return aliases
}

function hostOf(
  draft: DocumentDraft,
  ending: ReadonlyMap<number, DocumentDraft>,
  {reader}: ResolvedText
): DocumentDraft | undefined {
  if (draft.form === 'full') return undefined
  const to = reader.isOneOf(draft.from - 1, quotes) ? draft.from - 1 : draft.from
  const start = introductions.endingAt(reader, to)
  if (start === undefined) return isBracketed(draft, reader) ? ending.get(draft.from - 1) : undefined
  const before = reader.isOneOf(start - 1, openers) ? start - 1 : start
  const host = ending.get(before)
  return host !== undefined && hasOtherNumber(draft, host) ? undefined : host
}

/** `Công ước Luật biển năm 1982 (UNCLOS)`: the abbreviation of what it stands behind. */
function isBracketed({from, to, number}: DocumentDraft, reader: Reader): boolean {
  const isShort = to === from + 1 || (to === from + 2 && reader.isNumber(from + 1))
  if (number !== undefined || !isShort || !reader.isUpper(from)) return false
  return reader.is(from - 1, bracket) && reader.is(to, closing)
}

/** `Quyết định số 217 và 218 (gọi tắt là Quyết định 217, 218)`: each number is the name of its own document. */
function hasOtherNumber(draft: DocumentDraft, host: DocumentDraft): boolean {
  if (draft.kind !== host.kind || draft.number === undefined || host.number === undefined) return false
  return draft.number.replace(/^0+/u, '') !== host.number.replace(/^0+/u, '')
}

/** Index behind number, date, issuer and title of a citation. */
function endOfCitation({to, parts}: DocumentDraft): number {
  return Math.max(to, parts.date?.to ?? 0, parts.issuer?.to ?? 0, parts.term?.to ?? 0, parts.title?.to ?? 0)
}
