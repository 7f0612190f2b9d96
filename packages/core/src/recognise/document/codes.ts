import type {DocumentSystem, DocumentType, Issuer, Knowledge} from '@thoisu/knowledge'

/** A code of a kind of document in a symbol: `CT`, `NĐ`, `CTr`. */
export interface TypeCode {
  /** Standard spelling. */
  readonly code: string
  /** Kinds that it may stand for: `QĐ` is a decision or a regulation of the Party. */
  readonly types: readonly {readonly type: DocumentType; readonly system: DocumentSystem}[]
}

/** The codes of the knowledge, found by their folded spelling. */
export interface Codes {
  readonly types: ReadonlyMap<string, TypeCode>
  readonly issuers: ReadonlyMap<string, readonly Issuer[]>
  /** Kinds by slug. */
  readonly kinds: ReadonlyMap<string, DocumentType>
}

const known = new WeakMap<Knowledge, Codes>()

/**
 * The codes of the symbols of documents.
 *
 * @param knowledge
 *   What the parser knows of the world.
 */
export function codesOf(knowledge: Knowledge): Codes {
  let codes = known.get(knowledge)
  if (codes === undefined) {
    codes = collect(knowledge)
    known.set(knowledge, codes)
  }
  return codes
}

function collect({documentTypes, issuers}: Knowledge): Codes {
  const types = new Map<string, {code: string; types: {type: DocumentType; system: DocumentSystem}[]}>()
  for (const type of documentTypes) {
    for (const {code, system} of type.codes) {
      const key = foldCode(code)
      const entry = types.get(key) ?? {code, types: []}
      entry.types.push({type, system})
      types.set(key, entry)
    }
  }
  const byCode = new Map<string, Issuer[]>()
  for (const issuer of issuers) {
    for (const spelling of [issuer.code, ...(issuer.variants ?? [])]) {
      const key = foldCode(spelling)
      byCode.set(key, [...(byCode.get(key) ?? []), issuer])
    }
  }
  return {types, issuers: byCode, kinds: new Map(documentTypes.map((type) => [type.id, type]))}
}

/**
 * Fold a code: case, dots and `&` do not matter, and `TƯ`, `T.Ư` are `TW`.
 *
 * @param code
 *   A code as written.
 */
export function foldCode(code: string): string {
  return code
    .replace(/[.&\s]/gu, '')
    .toUpperCase()
    .replace(/TƯ(?=$|Đ)/u, 'TW')
}
