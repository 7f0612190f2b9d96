import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {isNameWord, opensOther} from './name-words.js'

/** Kinds whose names say in many words what they do. */
const describing: ReadonlySet<string> = new Set([
  'ban-quan-ly',
  'chi-cuc',
  'cuc',
  'hiep-hoi',
  'hoc-vien',
  'hoi',
  'lien-hiep',
  'phan-vien',
  'quy',
  'tong-cuc',
  'to-chuc',
  'trung-tam',
  'vien',
  'vu'
])
/** Heads that stand before verbs as often: the next word has a capital (`Hội nghị`, `Hiệp hội giữ …`, `Tổ chức giải`). */
const strict: ReadonlySet<string> = new Set(['cuc', 'hiep-hoi', 'hoi', 'lien-hiep', 'quy', 'to-chuc', 'vien', 'vu'])
const joints = syllables('và , -')
/** `Điều hành các chương trình …`: what stands in the midst of such a name and in no other. */
const inside = syllables('các')
const below = [syllable('trực'), syllable('thuộc')] as const
const open = syllable('(')
const close = syllable(')')
const water = syllable('nước')
const nation = [syllable('quốc'), syllable('gia')] as const
/** No name has more words behind its head. */
const mostWords = 14
const fewestWords = 3

/**
 * Read a name of many small words behind its head, where something shows how far it goes: a place, `quốc gia`, the
 * body that it belongs to, its abbreviation in brackets.
 *
 * ```text
 * Trung tâm Điều hành các chương trình chống ngập nước TP.HCM
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the head.
 * @param kind
 *   The kind that the head says.
 * @returns
 *   Index behind the words; `at` where nothing shows their end.
 */
export function readLongName(reader: Reader, at: number, {id}: OrganizationKind): number {
  if (!describing.has(id) || (strict.has(id) && !reader.isCapital(at))) return at
  const end = Math.min(reader.sentenceEnd(at), at + mostWords)
  let to = at
  while (to < end && reader.isBeside(to)) {
    if (to - at >= fewestWords && isClosed(reader, to)) return isNation(reader, to) ? to + 2 : to
    const joined = to > at && reader.isOneOf(to, joints) && !opensPlace(reader, to + 1)
    const next = behindWord(reader, to) ?? (joined ? behindWord(reader, to + 1) : undefined)
    if (next === undefined) return at
    to = next
  }
  return to < end && to - at >= fewestWords && isBracket(reader, to) ? to : at
}

/**
 * Skip a small word that may belong to a name, verbs among them, or the words of a field, whose first syllable may be a
 * verb elsewhere (`giao thông`).
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 * @returns
 *   Index behind it; `undefined` where another word stands.
 */
export function behindSmallWord(reader: Reader, at: number): number | undefined {
  const field = reader.longest('field', at)
  if (field !== undefined && field.to - at > 1) return field.to
  return isNameWord(reader, at, true) ? at + 1 : undefined
}

function behindWord(reader: Reader, at: number): number | undefined {
  const small = behindSmallWord(reader, at)
  if (small !== undefined || reader.isOneOf(at, inside)) return small ?? at + 1
  const proper = reader.isCapital(at) && reader.isSyllable(at) && !opensOther(reader, at) && !opensBody(reader, at)
  return proper && !(reader.longest('surname', at) && reader.isCapital(at + 1)) ? at + 1 : undefined
}

function isClosed(reader: Reader, at: number): boolean {
  return opensPlace(reader, at) || isNation(reader, at) || isBelow(reader, at) || isBracket(reader, at)
}

/**
 * Whether a place with its name begins here: `TP.HCM`, `miền Nam`, but not `nước` of `chất lượng nước`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function opensPlace(reader: Reader, at: number): boolean {
  if (reader.is(at, water)) return false
  const kind = reader.longest('placeKind', at)
  return (
    reader.longest('place', at) !== undefined || (kind !== undefined && reader.longest('place', kind.to) !== undefined)
  )
}

/**
 * Whether `quốc gia` ends a name: `an toàn không gian mạng | quốc gia`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of its first syllable.
 */
export function isNation(reader: Reader, at: number): boolean {
  if (!reader.is(at, nation[0]) || !reader.is(at + 1, nation[1])) return false
  return at + 2 >= reader.sentenceEnd(at) || !reader.isWord(at + 2) || isBelow(reader, at + 2)
}

/** `thuộc Cục …`, `trực thuộc Bộ …`. */
function isBelow(reader: Reader, at: number): boolean {
  const link = reader.is(at, below[0]) ? at + 1 : at
  return reader.is(link, below[1]) && reader.isCapital(link + 1) && opensBody(reader, link + 1)
}

/**
 * Whether a body or the head of one begins at a token.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function opensBody(reader: Reader, at: number): boolean {
  return reader.longest('organizationKind', at) !== undefined || reader.longest('organization', at) !== undefined
}

/** `(FIMO)`: its abbreviation. */
function isBracket(reader: Reader, at: number): boolean {
  return reader.is(at, open) && reader.isUpper(at + 1) && reader.is(at + 2, close) && reader.word(at + 1).length > 2
}
