import type {DocumentDraft} from '../recognise/draft.js'
import type {DocumentEntityDraft} from './entity-draft.js'

/**
 * The document that an anaphor resumes: the one of its kind that was spoken of last; before any, the first that follows.
 *
 * @param documents
 *   The documents of the article.
 * @param draft
 *   The anaphor.
 */
export function antecedentOf(
  documents: readonly DocumentEntityDraft[],
  draft: DocumentDraft
): DocumentEntityDraft | undefined {
  let before: {at: number; document: DocumentEntityDraft} | undefined
  let after: {at: number; document: DocumentEntityDraft} | undefined
  for (const document of documents) {
    if (document.kind !== draft.kind) continue
    for (const {from, to} of document.mentions) {
      if (to <= draft.from && (before === undefined || from > before.at)) before = {at: from, document}
      if (from >= draft.to && (after === undefined || from < after.at)) after = {at: from, document}
    }
  }
  return (before ?? after)?.document
}
