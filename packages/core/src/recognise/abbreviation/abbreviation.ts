import {foldPhrase} from '../../text/fold.js'
import {syllable} from '../../tokenise/syllables.js'
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
  read(reader, at) {
    if (isInSymbol(reader, at) || isLoudSyllable(reader, at)) return undefined
    const declared = longestDeclared(reader, at)
    const known = longestKnown(reader, at)
    const settled = known !== undefined && declared?.spelledOut === false && isSettled(known)
    if (declared !== undefined && !settled && declared.length >= (known === undefined ? 0 : known.to - at)) {
      const to = at + declared.length
      const expansion = inFull(reader, at, declared) ?? declared.expansion
      return {type: 'abbreviation', rule: 'declared-abbreviation', from: at, to, expansions: [expansion]}
    }
    if (known === undefined) return undefined
    const whole = draft(reader, at, known)
    const parts = partsOf(reader, at, known.to)
    return whole === undefined ? parts : [whole, ...parts]
  }
})

/** Whether a token belongs to a document with a number; in the name of another (`Hiến pháp nước CHXHCN Việt Nam`) it is read. */
function isInSymbol(reader: Reader, at: number): boolean {
  const document = reader.chart.covering('document', at)
  return document !== undefined && document.number !== undefined
}

/** `NÂNG CAO`, `ĐẦU TƯ`: plain words of a line in capitals, which stand small in `shape`. */
function isLoudSyllable(reader: Reader, at: number): boolean {
  if (!reader.isSyllable(at) || reader.isUpper(at)) return false
  const word = reader.word(at)
  return word.length > 1 && word === word.toUpperCase()
}

function longestDeclared(reader: Reader, at: number): DeclaredAbbreviation | undefined {
  const declared = declaredAbbreviations(reader).get(reader.id(at))
  return declared?.find(({length, spelling}) => reader.slice(at, at + length) === spelling)
}

/** `Báo điện tử VietnamPlus (TTXVN)`: who stands in the bracket is another one, where the abbreviation has one meaning. */
function isSettled({entry}: HitOf<'abbreviation'>): boolean {
  const [only, ...more] = entry.record.expansions
  return more.length === 0 && only !== undefined && only.after === undefined && only.before === undefined
}

/** `Điện lực Việt Nam (EVN)`: the known long form that ends with what the article writes before the bracket. */
function inFull(reader: Reader, at: number, {length, expansion}: DeclaredAbbreviation): string | undefined {
  const short = foldPhrase(expansion)
  return reader
    .hitsOf('abbreviation', at)
    .filter(({to}) => to === at + length)
    .flatMap(({entry}) => entry.record.expansions)
    .find(({text}) => foldPhrase(text).endsWith(` ${short}`))?.text
}

/** The longest in one piece, else the longest: `BCH TW` is two abbreviations, not one. */
function longestKnown(reader: Reader, at: number): HitOf<'abbreviation'> | undefined {
  const hits = reader.hitsOf('abbreviation', at)
  const piece = hits.find(({to}) => isOnePiece(reader, at, to))
  // `Sở TN & MT`, where `TN` alone means nothing.
  return piece !== undefined && readings(reader, at, piece).length > 0 ? piece : hits[0]
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

const dot = syllable('.')

/** The parts of a glued form, without the dots that join them: `TP` and `HCM` of `TP.HCM`. */
function partsOf(reader: Reader, from: number, to: number): AbbreviationDraft[] {
  const parts: AbbreviationDraft[] = []
  for (let at = from; at < to; at++) {
    const hit = reader
      .hitsOf('abbreviation', at)
      .find((other) => other.to <= to && other.to - at < to - from && !(other.to < to && reader.is(other.to - 1, dot)))
    const part = hit && draft(reader, at, hit)
    if (part === undefined) continue
    parts.push(part)
    at = part.to - 1
  }
  return parts
}
