/**
 * Every rule that may raise a message, with its reason. `docs/messages.md` explains each for readers.
 *
 * Reasons follow one grammar: what was found, what was expected.
 */
export const rules = {
  'ambiguous-person': 'Ambiguous person, expected one that the article settles',
  'ambiguous-organization': 'Ambiguous organization, expected one that the article settles',
  'ambiguous-place': 'Ambiguous place, expected one that the article settles',
  'ambiguous-document': 'Ambiguous document, expected one that the article settles',
  'ambiguous-abbreviation': 'Ambiguous abbreviation, expected one reading',
  'unresolved-person': 'Unresolved person, expected a holder of the office in the article',
  'unresolved-organization': 'Unresolved organization, expected a body that the article names in full',
  'unresolved-document': 'Unresolved document, expected a citation that the short form resumes',
  'unresolved-speaker': 'Unresolved speaker, expected a person or body that the article names',
  'unsettled-year': 'Unsettled year, expected a publication date or a year in the text',
  'unusual-symbol': 'Unusual document symbol, expected the standard form',
  'unbalanced-quotation': 'Unbalanced quotation mark, expected its partner in the same paragraph'
} as const

export type RuleId = keyof typeof rules

/** A message before its place is known in lines and columns: token range. */
export interface MessageDraft {
  readonly ruleId: RuleId
  readonly from: number
  readonly to: number
  readonly expected?: string[]
  readonly note?: string
}
