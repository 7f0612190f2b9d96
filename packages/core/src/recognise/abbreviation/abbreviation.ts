import type {Abbreviation, Expansion} from '@thoisu/knowledge'
import {isValidAt} from '../../lexicon/name-at.js'
import {defineConstruct} from '../construct.js'
import type {HitOf, Reader} from '../reader.js'
import {type DeclaredAbbreviation, declaredAbbreviations} from './declared.js'

/**
 * An abbreviation of the press, known or declared by the article, with what it stands for here.
 *
 * ```text
 * lực lượng vũ trang (LLVT) … giữ vững ANCT, TTATXH
 *                     ^^^^              ^^^^  ^^^^^^
 * ```
 *
 * It lies inside names and offices too (`UBND tỉnh`), never inside the symbol of a document.
 */
export const abbreviation = defineConstruct({
  name: 'abbreviation',
  type: 'abbreviation',
  triggers: {lexicon: ['abbreviation'], capitals: true},
  blockedBy: ['document'],
  read(reader, at) {
    const declared = longest(declaredAbbreviations(reader).get(reader.id(at)), reader, at)
    const known = reader.longest('abbreviation', at)
    if (declared !== undefined && declared.length >= (known === undefined ? 0 : known.to - at)) {
      const to = at + declared.length
      return {type: 'abbreviation', rule: 'declared-abbreviation', from: at, to, expansions: [declared.expansion]}
    }
    if (known === undefined) return undefined
    const expansions = readings(reader, at, known)
    if (expansions.length === 0) return undefined
    return {type: 'abbreviation', rule: 'abbreviation', from: at, to: known.to, expansions}
  }
})

function longest(
  declared: readonly DeclaredAbbreviation[] | undefined,
  reader: Reader,
  at: number
): DeclaredAbbreviation | undefined {
  return declared?.find(({length, spelling}) => reader.slice(at, at + length) === spelling)
}

/** How many words before an abbreviation may settle its reading. */
const reach = 3

/** The readings that fit the words around; those that ask for a word which stands there leave the others out. */
function readings(reader: Reader, at: number, {to, entry}: HitOf<'abbreviation'>): string[] {
  const record: Abbreviation = entry.record
  const day = reader.options.publishedAt
  const valid = record.expansions.filter((expansion) => isValidAt(expansion, day))
  const asked = valid.filter((expansion) => isAskedFor(reader, at, to, expansion))
  const free = valid.filter(({after, before}) => after === undefined && before === undefined)
  const fitting = asked.length > 0 ? asked : free.length > 0 ? free : []
  return [...new Set(fitting.map(({text}) => text))]
}

function isAskedFor(reader: Reader, at: number, to: number, {after, before}: Expansion): boolean {
  const start = Math.max(reader.sentenceStart(at), at - reach)
  const end = Math.min(reader.sentenceEnd(at), to + reach)
  const left = reader.slice(start, at).toLowerCase()
  const right = reader.slice(to, end).toLowerCase()
  return (
    (after?.some((word) => ` ${left}`.endsWith(` ${word.toLowerCase()}`)) ?? false) ||
    (before?.some((word) => `${right} `.startsWith(`${word.toLowerCase()} `)) ?? false)
  )
}
