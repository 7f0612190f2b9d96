import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {markShortened} from './people-shortened.js'
import {spellingsOf} from './people-spellings.js'
import type {ResolvedText} from './resolve.js'
import {resolveShortNames} from './short-names.js'

/**
 * Names to people: equal names are one person, as are different spellings of one foreign name; short names belong to the
 * fuller name. Names of the press in bylines and credits are people of their own.
 */
export function resolvePeople(text: ResolvedText): void {
  const names = inOrder(text).filter(({form}) => form === 'name')
  const story = names.filter(({from}) => !isPressPart(text, from))
  markShortened(text, story)
  const keyOf = spellingsOf(text, story)
  const people = new Map<string, PersonEntityDraft>()
  for (const mention of names) {
    if (mention.form !== 'name') continue
    const press = isPressPart(text, mention.from)
    const key = press ? `press ${nameKey(text, mention.from, mention.to)}` : keyOf(mention)
    const entity = people.get(key)
    if (entity !== undefined) text.registry.link(mention, entity)
    else people.set(key, text.registry.add({type: 'person', name: nameOf(text, mention), mentions: [mention]}))
  }
  resolveShortNames(text)
}

/** Mentions of people in text order. */
export function inOrder(text: ResolvedText): PersonDraft[] {
  return [...text.chart.all('person')].sort((left, right) => left.from - right.from)
}

/** Ids of the words of a name: equal for all spellings that differ in case, tone placement or `i`/`y`. */
export function nameKey({syllable}: ResolvedText, from: number, to: number): string {
  return syllable.slice(from, to).join(' ')
}

/** A name in capitals is given in small letters: `PHONG VÂN` is Phong Vân. */
function nameOf({reader}: ResolvedText, {from, to}: PersonDraft): string {
  const words = reader.slice(from, to)
  if (words !== words.toUpperCase() || words.length < 4) return words
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}'-])\p{L}/gu, (letter) => letter.toUpperCase())
}
