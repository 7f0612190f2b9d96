/** A kind of mark in the text: its `data-type`, and what the page calls it. */
export interface Kind {
  type: string
  label: string
}

/** The kinds that the page marks, in the order of the legend. */
export const kinds: readonly Kind[] = [
  {type: 'person', label: 'People'},
  {type: 'position', label: 'Positions'},
  {type: 'organization', label: 'Bodies'},
  {type: 'place', label: 'Places'},
  {type: 'document', label: 'Documents'},
  {type: 'time', label: 'Times'},
  {type: 'abbreviation', label: 'Abbreviations'},
  {type: 'quantity', label: 'Quantities'},
  {type: 'statement', label: 'Statements'}
]
