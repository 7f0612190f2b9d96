import {defineConstruct} from '../construct.js'
import type {AbbreviationDraft} from '../draft.js'
import type {HitOf, Reader} from '../reader.js'
import {type DeclaredAbbreviation, declaredAbbreviations} from './declared.js'
import {readings} from './readings.js'

/**
 * An abbreviation of the press, known or declared by the article, with what it stands for here.
 *
 * ```text
 * lực lượng vũ trang (LLVT) … giữ vững ANCT, TTATXH
 *                     ^^^^              ^^^^  ^^^^^^
 * ```
 *
 * It lies inside names and offices too (`UBND tỉnh`), never inside the symbol of a document. One that is glued of others
 * (`TP.HCM`) stands beside its parts.
 */
export const abbreviation = defineConstruct({
  name: 'abbreviation',
  type: 'abbreviation',
  triggers: {lexicon: ['abbreviation'], capitals: true},
  blockedBy: ['document'],
  read(reader, at) {
    const declared = longestDeclared(reader, at)
    const known = longestKnown(reader, at)
    if (declared !== undefined && declared.length >= (known === undefined ? 0 : known.to - at)) {
      const to = at + declared.length
      return {type: 'abbreviation', rule: 'declared-abbreviation', from: at, to, expansions: [declared.expansion]}
    }
    if (known === undefined) return undefined
    const whole = draft(reader, at, known)
    const parts = partsOf(reader, at, known.to)
    return whole === undefined ? parts : [whole, ...parts]
  }
})

function longestDeclared(reader: Reader, at: number): DeclaredAbbreviation | undefined {
  const declared = declaredAbbreviations(reader).get(reader.id(at))
  return declared?.find(({length, spelling}) => reader.slice(at, at + length) === spelling)
}

/** The longest in one piece, else the longest: `BCH TW` is two abbreviations, not one. */
function longestKnown(reader: Reader, at: number): HitOf<'abbreviation'> | undefined {
  const hits = reader.hitsOf('abbreviation', at)
  return hits.find(({to}) => isOnePiece(reader, at, to)) ?? hits[0]
}

function isOnePiece(reader: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!reader.isGlued(at)) return false
  return true
}

function draft(reader: Reader, from: number, hit: HitOf<'abbreviation'>): AbbreviationDraft | undefined {
  const expansions = readings(reader, from, hit)
  if (expansions.length === 0) return undefined
  return {type: 'abbreviation', rule: 'abbreviation', from, to: hit.to, expansions}
}

function partsOf(reader: Reader, from: number, to: number): AbbreviationDraft[] {
  const parts: AbbreviationDraft[] = []
  for (let at = from; at < to; at++) {
    const hit = reader.hitsOf('abbreviation', at).find((other) => other.to <= to && other.to - at < to - from)
    const part = hit && draft(reader, at, hit)
    if (part === undefined) continue
    parts.push(part)
    at = part.to - 1
  }
  return parts
}
