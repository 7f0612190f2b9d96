import type {OrganizationKind} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {opensOther} from './name-words.js'

/** Units whose head shares its word with the office of who leads them. */
const units: ReadonlySet<string> = new Set(['cuc', 'vu', 'vien', 'ban', 'phong'])
const leader = syllables('trưởng')
const joints = syllables('và -')
const and = syllable('và')
const comma = syllable(',')
const open = syllable('(')
const mostWords = 10

/**
 * Read what a unit looks after where no lexicon has it, behind the office of who leads it, up to a mark or its owner.
 *
 * ```text
 * Vụ trưởng Vụ trang thiết bị và công trình y tế (Bộ Y tế)
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param head
 *   Index of the head, which has one word.
 * @param at
 *   Index behind the head, or behind the part of the name that a lexicon has.
 * @param kind
 *   The kind that the head says.
 * @returns
 *   Index behind the field; `at` where there is none.
 */
export function readToldField(reader: Reader, head: number, at: number, kind: OrganizationKind): number {
  if (!units.has(kind.id) || !reader.isOneOf(head - 1, leader) || !reader.is(head - 2, reader.id(head))) return at
  const end = Math.min(reader.sentenceEnd(at), at + mostWords)
  let to = at
  while (to < end && reader.isBeside(to)) {
    if (isWord(reader, to)) to++
    else if (to > at && joins(reader, to, end) && isWord(reader, to + 1)) to++
    else break
  }
  const closed = to >= reader.sentenceEnd(at) || reader.is(to, open) || reader.isMark(to) || opensOther(reader, to)
  return closed && to - at > 1 ? to : at
}

/** `xã hội, kinh tế và môi trường`: a comma joins only where `và` follows before the next mark. */
function joins(reader: Reader, at: number, end: number): boolean {
  if (!reader.is(at, comma)) return reader.isOneOf(at, joints)
  let to = at + 1
  while (to < end && reader.isWord(to) && !reader.is(to, and)) to++
  return to < end && reader.is(to, and)
}

const verbs = syllables('đã sẽ đang là cũng vẫn có không cho nói nêu thì mà tại trong khi để này vừa mới được')

/** The name has no end but a mark, so that it may hold words that stand in no other name: `thiết bị`, `về`. */
function isWord(reader: Reader, at: number): boolean {
  if (!reader.isWord(at) || !reader.isSyllable(at) || reader.isOneOf(at, verbs) || opensOther(reader, at)) return false
  const inName = !reader.isCapital(at) || !reader.isCapital(at + 1)
  return inName && reader.longest('reportingVerb', at) === undefined
}
