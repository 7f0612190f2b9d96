import {knowledge} from '@thoisu/knowledge'

/** What `@thoisu/knowledge` gives to the dictionary. */
export interface KnowledgePhrases {
  /** Names of bodies, places and offices, verbs of speech and other terms, whole. */
  readonly terms: readonly string[]
  /** All these and the names of documents: neighbours in them often make a word. */
  readonly names: readonly string[]
  readonly surnames: readonly string[]
}

/** Fields that hold text to be read; all others are ids, codes, dates and notes. */
const textFields = new Set(['text', 'name', 'names', 'title', 'lemma', 'variants', 'expansions', 'head'])

/** All phrases of the knowledge, in its order. */
export function knowledgePhrases(): KnowledgePhrases {
  const {organizations, organizationKinds, places, offices, ranks, honorifics} = knowledge
  const {reportingVerbs, eventKinds, fields, documentTypes, documents, abbreviations} = knowledge
  const named = textsOf([organizations, organizationKinds, places, offices, ranks, honorifics])
  const terms = [...named, ...textsOf([reportingVerbs, eventKinds, fields, documentTypes])]
  // An abbreviation is no phrase, what it stands for is.
  const expansions = abbreviations.map(({expansions}) => expansions)
  return {
    terms,
    names: [...terms, ...textsOf([documents, expansions])],
    surnames: textsOf(knowledge.surnames)
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\p{N}/u.test(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => (textFields.has(field) ? textsOf(inner) : []))
}
