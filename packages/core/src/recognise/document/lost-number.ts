import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {codesOf, foldCode} from './codes.js'
import {type KindWord, readKind, skipNumberWord} from './kind.js'
import {provisionBefore} from './provision.js'
import {readTail} from './tail.js'

const slash = syllable('/')
const joints = syllables('/ -')

/**
 * Số bị mất: kind and symbol of a document whose number the editor lost.
 *
 * ```text
 * > | Chỉ thị-CT/TW ngày 22-10-2010 của Bộ Chính trị
 *     ^^^^^^^^^^^^^
 * ```
 */
export const lostNumber = defineConstruct({
  name: 'lost-number',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    const symbol = kind && readCodes(reader, kind)
    if (kind === undefined || symbol === undefined) return undefined
    const provision = provisionBefore(reader, at)
    const {parts, to: _, ...tail} = readTail(reader, symbol.to)
    return {
      type: 'document',
      rule: 'lost-number',
      from: at,
      to: symbol.to,
      kind: kind.type.id,
      form: 'full',
      symbol: symbol.standard,
      canonical: `${kind.type.name} ${symbol.standard}`,
      ...(provision !== undefined && {provision: provision.text}),
      ...tail,
      parts: {
        kind: {from: at, to: kind.to},
        symbol: {from: symbol.from, to: symbol.to},
        ...(provision && {provision: {from: provision.from, to: provision.to}}),
        ...parts
      }
    }
  }
})

/** `-CT/TW`, `số /QĐ-UBND`: the code of the kind and a known issuer, each behind its separator. */
function readCodes(reader: Reader, {to, type}: KindWord): (TokenRange & {standard: string}) | undefined {
  const from = skipNumberWord(reader, to)
  const second = from + 2
  const end = from + 4
  if (end > reader.sentenceEnd(to - 1)) return undefined
  if (!reader.isOneOf(from, joints) || !reader.isOneOf(second, joints) || !reader.isUpper(from + 1)) return undefined
  if (![from + 1, second, second + 1].every((at) => reader.isGlued(at))) return undefined
  const {types, issuers} = codesOf(reader.knowledge)
  const code = types.get(foldCode(reader.word(from + 1)))
  const issuer = issuers.get(foldCode(reader.word(second + 1)))?.[0]
  if (issuer === undefined || code?.types.every((entry) => entry.type.id !== type.id) !== false) return undefined
  const joint = reader.is(second, slash) ? '/' : '-'
  return {from, to: end, standard: `${code.code}${joint}${issuer.code}`}
}
