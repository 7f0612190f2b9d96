import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {readStyle} from '../recognise/person/style.js'
import {officeBefore} from '../recognise/position/office-before.js'
import {nameKey} from './people.js'
import type {ResolvedText} from './resolve.js'

/** Names of people, folded, by the folded wording of an office. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Whom the article knows by an office right before the name.
 *
 * @param text
 *   The text.
 * @param names
 *   All names of people.
 */
export function ownersOfNearest(text: ResolvedText, names: readonly PersonDraft[]): Owners {
  const owners = new Map<string, Set<string>>()
  for (const person of names) {
    const office = officeBefore(text.reader, readStyle(text.reader, person.from).from)
    if (office !== undefined) noteOwner(text, owners, person, office)
  }
  return owners
}

/**
 * Who has which of the offices that were given so far.
 *
 * @param text
 *   The text.
 * @param names
 *   All names of people.
 */
export function namesByOffice(text: ResolvedText, names: readonly PersonDraft[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const person of names) {
    for (const position of person.positions) noteOwner(text, owners, person, position)
  }
  return owners
}

/**
 * Note who has an office.
 *
 * @param text
 *   The text.
 * @param owners
 *   Grows by the name.
 * @param person
 *   The name.
 * @param position
 *   The office.
 */
export function noteOwner(
  text: ResolvedText,
  owners: Map<string, Set<string>>,
  person: PersonDraft,
  position: PositionDraft
): void {
  const wording = nameKey(text, position.from, position.to)
  const people = owners.get(wording) ?? new Set()
  owners.set(wording, people.add(nameKey(text, person.from, person.to)))
}
