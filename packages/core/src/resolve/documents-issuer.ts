import type {Issuer} from '@thoisu/knowledge'
import {isValidAt, nameAt} from '../lexicon/name-at.js'
import type {DocumentDraft, OrganizationDraft, PositionDraft} from '../recognise/draft.js'
import {syllables} from '../tokenise/syllables.js'
import type {ResolvedText} from './resolve.js'

/** Verbs of issuing between an issuer and a document: `ký`, `ban hành`, `ra`, `phát`. */
const issuing = syllables('ký hành')
/** How far before the document its issuer may stand, in tokens. */
const reach = 14

const bureaus = new Set(['ban-thuong-vu', 'thuong-truc', 'ban-chap-hanh'])

/** Who issued a document, as the text says it. */
export type DocumentIssuer = OrganizationDraft | PositionDraft

/**
 * Who issued a document: the body or office named right behind it (`của Bộ Chính trị`), else the subject of a verb of
 * issuing right before it (`Thủ tướng vừa ký Chỉ thị số 20`).
 *
 * @param mention
 *   A mention of the document.
 * @param text
 *   The text, its bodies and offices recognised.
 */
export function issuerOf(mention: DocumentDraft, text: ResolvedText): DocumentIssuer | undefined {
  const {chart, reader} = text
  const behind = mention.parts.issuer?.from
  if (behind !== undefined) {
    const position = chart.startingAt('position', behind)
    const body = chart.startingAt('organization', behind)
    return position !== undefined && position.to >= (body?.to ?? 0) ? position : body
  }
  const floor = Math.max(reader.sentenceStart(mention.from), mention.from - reach)
  let hasVerb = false
  for (let at = mention.from - 1; at >= floor; at--) {
    if (reader.isOneOf(at, issuing)) hasVerb = true
    if (chart.covering('document', at) !== undefined) return undefined
    const issuer = chart.endingAt('position', at + 1) ?? chart.endingAt('organization', at + 1)
    if (issuer !== undefined) return hasVerb ? issuer : undefined
  }
  return undefined
}

/**
 * The code by which an issuer signs in symbols.
 *
 * @param issuer
 *   Body or office.
 * @param text
 *   The text.
 * @returns
 *   The issuer's record, or nothing where it has none or several.
 */
export function codeOfIssuer(issuer: DocumentIssuer, text: ResolvedText): Issuer | undefined {
  const {knowledge, options} = text.reader
  const valid = knowledge.issuers.filter((record) => isValidAt(record, options.publishedAt))
  if (issuer.type === 'position') {
    const byOffice = valid.find(({office}) => office === issuer.record.id)
    // `Chủ tịch UBND tỉnh` signs for the body.
    return byOffice ?? (issuer.organization && codeOfIssuer(issuer.organization, text))
  }
  for (let body: OrganizationDraft | undefined = issuer; body !== undefined; body = body.owner) {
    // The bureau of a committee signs for the committee: `Ban Thường vụ Tỉnh ủy`.
    if (bureaus.has(body.kind) && body.owner !== undefined) continue
    const ids = [...body.records.map(({id}) => id), body.kind]
    const codes = valid.filter(({organizations}) => ids.some((id) => organizations.includes(id)))
    const own = abbreviationsOf(body, text)
    // A body may have had several codes: the one that abbreviates its name is in use, else the youngest.
    const youngest = [...codes].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
    const record = codes.find(({code}) => own.has(code)) ?? youngest
    if (record !== undefined) return record
  }
  return undefined
}

/** Abbreviations of a body's name, and of its head where it is one of many. */
function abbreviationsOf({records, kind}: OrganizationDraft, {reader}: ResolvedText): ReadonlySet<string> {
  const heads = reader.knowledge.organizationKinds.filter(({id}) => id === kind)
  return new Set([
    ...records.flatMap(({names}) => nameAt(names, reader.options.publishedAt)?.abbreviations ?? []),
    ...heads.flatMap(({variants}) => variants ?? [])
  ])
}
