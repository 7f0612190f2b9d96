import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {type KindWord, readKind} from './kind.js'

const nay = syllable('này')
const tren = syllable('trên')
const said = syllables('nêu nói kể')
/** Before a kind word in small letters: it counts or compares. */
const countsBefore = syllables('các những mọi nhiều một')

/**
 * Nhắc lại: a kind word that resumes a document: `Chỉ thị này`, `kết luận nêu trên`, bare `Nghị quyết`.
 *
 * ```text
 * > | Chỉ thị này nêu rõ
 *     ^^^^^^^^^^^
 * ```
 */
export const anaphor = defineConstruct({
  name: 'anaphor',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined) return undefined
    const to = readPointer(reader, kind.to) ?? (kind.capital ? kind.to : undefined)
    if (to === undefined) return undefined
    const pointed = to > kind.to
    if (!pointed && !isBare(reader, kind)) return undefined
    if (antecedent(reader, kind, pointed) === undefined) return undefined
    return {
      type: 'document',
      rule: 'anaphor',
      from: at,
      to,
      kind: kind.type.id,
      form: 'anaphor',
      canonical: kind.type.name,
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})

/** `này`, `trên`, `nêu trên`, `nói trên`. */
function readPointer(reader: Reader, at: number): number | undefined {
  if (reader.is(at, nay)) return at + 1
  if (reader.isOneOf(at, said) && reader.is(at + 1, tren)) return at + 2
  return undefined
}

/** A kind word alone: nothing behind it makes it another document. */
function isBare(reader: Reader, {from, to}: KindWord): boolean {
  if (reader.isOneOf(from - 1, countsBefore) && from > reader.sentenceStart(from)) return false
  return !(to < reader.sentenceEnd(from) && reader.isOneOf(to, openers))
}

const openers = syllables('của về số phê ban quy bổ công thành xử kỷ khởi đình liên')

/** The document of the kind that was spoken of last. */
function antecedent(reader: Reader, kind: KindWord, pointed: boolean): DocumentDraft | undefined {
  const others = reader.chart.all('document').filter((draft) => draft.kind === kind.type.id && draft.form !== 'anaphor')
  const before = others.filter(({to}) => to <= kind.from)
  return before.length > 0 ? before[before.length - 1] : pointed ? undefined : others[0]
}
