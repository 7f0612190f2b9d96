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
  withPlainLetters(types)
  withPlainLetters(byCode)
  return {types, issuers: byCode, kinds: new Map(documentTypes.map((type) => [type.id, type]))}
}

/** `ND` for `NĐ`: the press writes the letter without its stroke; a code of its own stays what it is. */
function withPlainLetters<Value>(codes: Map<string, Value>): void {
  for (const [code, value] of [...codes]) {
    const plain = code.replace(/Đ/gu, 'D')
    if (!codes.has(plain)) codes.set(plain, value)
  }
}

/**
 * Fold a code: case, dots and `&` do not matter, `TƯ`, `T.Ư` are `TW`, and `ƯBND` is `UBND`.
 *
 * @param code
 *   A code as written.
 */
export function foldCode(code: string): string {
  return code
    .replace(/[.&\s]/gu, '')
    .toUpperCase()
    .replace(/TƯ(?=$|Đ)/u, 'TW')
    .replace(/^ƯB/u, 'UB')
}
