import type {DocumentDraft} from '../recognise/draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

const du = syllable('dự')
const draftWords = syllables('thảo án')
/** The last word of `thay thế`, `sửa đổi (một số điều của)`, `bãi bỏ`: what follows is another document. */
const changing = syllables('thế đổi bỏ của sung')

interface Place {
  readonly at: number
  readonly document: DocumentEntityDraft
}

/**
 * The document that an anaphor resumes: the one of its kind that was spoken of last; before any, the first that follows.
 * `dự thảo Luật` means the last bill.
 *
 * @param documents
 *   The documents of the article.
 * @param draft
 *   The anaphor.
 * @param text
 *   The text.
 */
export function antecedentOf(
  documents: readonly DocumentEntityDraft[],
  draft: DocumentDraft,
  text: ResolvedText
): DocumentEntityDraft | undefined {
  const ofKind = documents.filter(({kind, mentions}) => kind === draft.kind && mayBeOf(draft.year, mentions))
  if (!isBill(draft, text)) return (lastBefore(ofKind, draft, text) ?? firstBehind(ofKind, draft))?.document
  // What has a number has been issued: the bill is another document.
  const unissued = ofKind.filter(({mentions}) => mentions.every(({number}) => number === undefined))
  const bills = ofKind.filter(({mentions}) => mentions.some(isDraft))
  const before = lastBefore(bills, draft, text) ?? lastBefore(unissued, draft, text)
  return (before ?? firstBehind(unissued, draft))?.document
}

/** A year with the anaphor (`Luật năm 2005`) rules out documents of another. */
function mayBeOf(year: number | undefined, mentions: readonly DocumentDraft[]): boolean {
  return year === undefined || mentions.every((mention) => mention.year === undefined || mention.year === year)
}

function isDraft({draft}: DocumentDraft): boolean {
  return draft === true
}

/** Whether `dự thảo` or `dự án` stands before it. */
function isBill({from}: DocumentDraft, {reader}: ResolvedText): boolean {
  return reader.is(from - 1, du) || (reader.is(from - 2, du) && reader.isOneOf(from - 1, draftWords))
}

/** The last mention before the anaphor; one that another document changes or replaces only where there is no other. */
function lastBefore(
  documents: readonly DocumentEntityDraft[],
  draft: DocumentDraft,
  {reader}: ResolvedText
): Place | undefined {
  let best: Place | undefined
  let changed: Place | undefined
  for (const document of documents) {
    for (const {from, to} of document.mentions) {
      if (to > draft.from) continue
      const place = {at: from, document}
      if (reader.isOneOf(from - 1, changing)) changed = later(changed, place)
      else best = later(best, place)
    }
  }
  return best ?? changed
}

function firstBehind(documents: readonly DocumentEntityDraft[], draft: DocumentDraft): Place | undefined {
  let best: Place | undefined
  for (const document of documents) {
    for (const {from} of document.mentions) {
      if (from >= draft.to && (best === undefined || from < best.at)) best = {at: from, document}
    }
  }
  return best
}

function later(best: Place | undefined, place: Place): Place {
  return best === undefined || place.at > best.at ? place : best
}
