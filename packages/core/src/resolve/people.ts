import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'
import {resolveShortNames} from './short-names.js'

/**
 * Names to people: equal names are one person, short names belong to the fuller name before them. Names of the press in
 * bylines and credits are people of their own.
 */
export function resolvePeople(text: ResolvedText): void {
  const entities = new Map<string, PersonEntityDraft>()
  for (const mention of inOrder(text)) {
    if (mention.form !== 'name') continue
    const key = `${isPressPart(text, mention.from) ? 'press' : 'story'} ${keyOf(text, mention.from, mention.to)}`
    const entity = entities.get(key)
    if (entity === undefined) {
      const name = nameOf(text, mention)
      entities.set(key, text.registry.add({type: 'person', name, mentions: [mention]}))
    } else text.registry.link(mention, entity)
  }
  resolveShortNames(text)
}

/** Mentions of people in text order. */
export function inOrder(text: ResolvedText): PersonDraft[] {
  return [...text.chart.all('person')].sort((left, right) => left.from - right.from)
}

/** Ids of the words of a name: equal for all spellings that differ in case, tone placement or `i`/`y`. */
function keyOf({syllable}: ResolvedText, from: number, to: number): string {
  return syllable.slice(from, to).join(' ')
}

/** A name in capitals is given in small letters: `PHONG VÂN` is Phong Vân. */
function nameOf({reader}: ResolvedText, {from, to}: PersonDraft): string {
  const words = reader.slice(from, to)
  if (words !== words.toUpperCase() || words.length < 4) return words
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}'-])\p{L}/gu, (letter) => letter.toUpperCase())
}
