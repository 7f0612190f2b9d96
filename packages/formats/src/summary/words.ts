import type {AbbreviationMention, Mention, TimeMention} from 'thoisu'
import type {Names, Occurrence} from './names.js'

/** A calendar expression. */
export interface Time {
  /** As first written. */
  text: string
  /** EDTF, or nothing where no part is settled. */
  value?: string
  dayPart?: TimeMention['dayPart']
  /** Whether a part of the value comes from the article's date and not from the words themselves. */
  implied: boolean
  occurrences: Occurrence[]
}

/** A press abbreviation. */
export interface Abbreviation {
  /** As written: `GPMB`. */
  text: string
  /** One where it is settled, several where it is not. */
  expansions: string[]
  occurrences: Occurrence[]
}

/**
 * The times in text order; the same value in the same words once.
 *
 * @param names
 *   The article.
 */
export function times(names: Names): Time[] {
  return grouped(names, 'time', (mention, text) => `${text.toLowerCase()} ${mention.value}`).map(
    ({mention: {value, dayPart, certainty}, text, occurrences}) => ({
      text,
      value: value ?? undefined,
      dayPart,
      implied: certainty === 'implied',
      occurrences
    })
  )
}

/**
 * The abbreviations in text order, each once.
 *
 * @param names
 *   The article.
 */
export function abbreviations(names: Names): Abbreviation[] {
  const readings = ({expansion, expansions}: AbbreviationMention) =>
    expansion === undefined ? (expansions ?? []) : [expansion]
  return grouped(names, 'abbreviation', (mention, text) => [text, ...readings(mention)].join('\n')).map(
    ({mention, text, occurrences}) => ({text, expansions: readings(mention), occurrences})
  )
}

/** Mentions of one type, those with the same key together, in the order of the first. */
function grouped<Type extends Mention['type'], Of extends Extract<Mention, {type: Type}>>(
  names: Names,
  type: Type,
  key: (mention: Of, text: string) => string
): {mention: Of; text: string; occurrences: Occurrence[]}[] {
  const groups = new Map<string, {mention: Of; text: string; occurrences: Occurrence[]}>()
  for (const mention of names.article.mentions) {
    if (mention.type !== type) continue
    const {id, position} = mention
    const text = names.at(position)
    const occurrence = {id, text, position}
    const group = groups.get(key(mention as Of, text))
    if (group) group.occurrences.push(occurrence)
    else groups.set(key(mention as Of, text), {mention: mention as Of, text, occurrences: [occurrence]})
  }
  return [...groups.values()]
}
