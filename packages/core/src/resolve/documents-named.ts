import type {DocumentDraft} from '../recognise/draft.js'
import {foldPhrase} from '../text/fold.js'
import type {DocumentEntityDraft} from './entity-draft.js'

const revised = / \(sửa đổi\)$/u
const kindWords = /^(?:nghị quyết|luật|bộ luật|pháp lệnh) /u

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
  const candidates = documents.filter(({mentions}) =>
    mentions.some((mention) => mention.form === 'name' && mention.kind === draft.kind && haveOneName(mention, draft))
  )
  const agreeing = candidates.filter(({mentions}) => mentions.every((mention) => agrees(mention, draft)))
  if (agreeing.length <= 1) return agreeing[0]
  // A bare name is that of the law in force; its revision goes by the name with its stage.
  const inForce = agreeing.filter(({mentions}) => mentions.some(({year}) => year !== undefined))
  return inForce.length === 1 ? inForce[0] : undefined
}

/** One name, or for resolutions a title and a shorter one that ends as it does. */
function haveOneName(a: DocumentDraft, b: DocumentDraft): boolean {
  const [one, other] = [keyOf(a), keyOf(b)]
  if (one === other) return true
  if (a.rule !== 'titled-resolution' || b.rule !== 'titled-resolution') return false
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return long.endsWith(` ${short.replace(kindWords, '')}`)
}

function keyOf({name, canonical}: DocumentDraft): string {
  return foldPhrase((name ?? canonical).replace(revised, '')).replace(/,/gu, '')
}

function agrees(a: DocumentDraft, b: DocumentDraft): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false
  if (a.term !== undefined && b.term !== undefined && a.term !== b.term) return false
  if (a.symbol !== undefined && b.symbol !== undefined && a.number !== b.number) return false
  return !((isRevised(a) && b.year !== undefined) || (isRevised(b) && a.year !== undefined))
}

/** Whether it is named with the stage of a bill. */
function isRevised({name}: DocumentDraft): boolean {
  return revised.test(name ?? '')
}
