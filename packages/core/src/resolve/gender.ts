import type {PersonDraft} from '../recognise/draft.js'
import type {ResolvedText} from './resolve.js'

export type Gender = 'male' | 'female'

/**
 * What an honorific says of somebody's gender: `ông`, `bà`; `đồng chí` says nothing.
 *
 * @param text
 *   The text.
 * @param mention
 *   A mention of the person.
 */
export function genderOf({reader}: ResolvedText, {honorific}: PersonDraft): Gender | undefined {
  if (honorific === undefined) return undefined
  const hit = reader.hitsOf('honorific', honorific.from).find(({to}) => to === honorific.to)
  return hit?.entry.record.gender
}
