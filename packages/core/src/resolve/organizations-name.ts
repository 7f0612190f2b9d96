import type {OrganizationDraft} from '../recognise/draft.js'
import type {OrganizationEntityDraft, PlaceEntityDraft} from './entity-draft.js'
import {unitWord} from './places-home.js'

/** Committees whose head says what kind of unit is theirs. */
export const seats: Readonly<Record<string, string>> = {
  'tinh-uy': 'tỉnh',
  'tinh-doan': 'tỉnh',
  'thanh-uy': 'thành phố',
  'thanh-doan': 'thành phố',
  'quan-uy': 'quận',
  'huyen-uy': 'huyện',
  'huyen-doan': 'huyện',
  'thi-uy': 'thị xã',
  'thi-doan': 'thị xã'
}

/** `Công an tỉnh`: the head ends with the word for the unit. */
const unitAtEnd = / (?:tỉnh|thành phố|huyện|quận|xã|phường)$/u
const of = /(?:^| )của /u

/**
 * The name of a body in full: head and field, owner or place, abbreviations written out.
 *
 * @param draft
 *   The name as written.
 * @param owner
 *   The body that owns it.
 * @param place
 *   Where it is.
 */
export function fullName(
  draft: OrganizationDraft,
  owner: OrganizationEntityDraft | undefined,
  place: PlaceEntityDraft | undefined
): string {
  const {name, stem = name, kind} = draft
  if (draft.stem === undefined) return name
  if (owner !== undefined) return `${stem}${of.test(name.slice(stem.length)) ? ' của' : ''} ${owner.name}`
  const bare = draft.place?.bare === true ? unitWord(draft.place) : undefined
  const saysUnit = seats[kind] !== undefined || unitAtEnd.test(stem)
  if (place === undefined) return bare === undefined || saysUnit ? stem : `${stem} ${bare}`
  const word = unitOf(saysUnit ? undefined : (bare ?? draft.place?.word), place)
  return [stem, word, place.name].filter(Boolean).join(' ')
}

/** The word for the unit; a city that is called after a person never goes without (`Thành phố Hồ Chí Minh`). */
function unitOf(word: string | undefined, {record, name, level}: PlaceEntityDraft): string | undefined {
  if (word !== undefined) return name.toLowerCase().startsWith(word) ? undefined : word
  const afterPerson = level === 'province' && record?.ambiguity?.includes('person-shape') === true
  return afterPerson && name.split(' ').length > 2 ? record?.type : undefined
}
