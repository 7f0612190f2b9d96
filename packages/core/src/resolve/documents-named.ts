import type {DocumentDraft} from '../recognise/draft.js'
import {foldPhrase} from '../text/fold.js'
import type {DocumentEntityDraft} from './entity-draft.js'

const revised = / \(sửa đổi\)$/u

/**
 * The document that a name means: one of the same name, whose year and stage do not contradict it.
 *
 * @param documents
 *   The documents so far.
 * @param draft
 *   A mention by name.
 */
export function sameNamed(
  documents: readonly DocumentEntityDraft[],
  draft: DocumentDraft
): DocumentEntityDraft | undefined {
  const key = keyOf(draft)
  const candidates = documents.filter(({mentions}) =>
    mentions.some((mention) => mention.form === 'name' && mention.kind === draft.kind && keyOf(mention) === key)
  )
  const agreeing = candidates.filter(({mentions}) => mentions.every((mention) => agrees(mention, draft)))
  if (agreeing.length <= 1) return agreeing[0]
  // The law in force goes by its bare name, the bill by the name with its stage.
  const inForce = agreeing.filter(({mentions}) => mentions.some(({year}) => year !== undefined))
  return inForce.length === 1 ? inForce[0] : undefined
}

function keyOf({name, canonical}: DocumentDraft): string {
  return foldPhrase((name ?? canonical).replace(revised, '')).replace(/,/gu, '')
}

function agrees(a: DocumentDraft, b: DocumentDraft): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false
  if (a.term !== undefined && b.term !== undefined && a.term !== b.term) return false
  if (a.symbol !== undefined && b.symbol !== undefined && (a.symbol !== b.symbol || a.number !== b.number)) return false
  const isRevised = (draft: DocumentDraft) => revised.test(draft.name ?? '')
  return !((isRevised(a) && b.year !== undefined) || (isRevised(b) && a.year !== undefined))
}
