import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {readNumberValue} from '../quantity/number-value.js'
import type {Reader} from '../reader.js'
import {readKind} from './kind.js'
import {readPointer} from './pointer.js'

/** `các dự án này` are mostly of building. */
const project = 'du-an'
const plurals = syllables('các những cả')

/**
 * Nhắc lại nhiều văn bản: a kind word in the plural that resumes documents named together.
 *
 * ```text
 * > | Bốn nghị quyết này là trụ cột
 *         ^^^^^^^^^^^^^^
 * ```
 */
export const pluralAnaphor = defineConstruct({
  name: 'plural-anaphor',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    const plural = kind && pluralBefore(reader, at)
    const to = kind && readPointer(reader, kind.to)
    if (kind === undefined || kind.type.id === project || plural === undefined || to === undefined) return undefined
    return {
      type: 'document',
      rule: 'plural-anaphor',
      from: at,
      to,
      kind: kind.type.id,
      form: 'anaphor',
      canonical: kind.type.name,
      plural,
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})

/** `các`: 0, `hai`: 2, `4`: 4; nothing where the kind word is in the singular. */
function pluralBefore(reader: Reader, at: number): number | undefined {
  if (at === reader.sentenceStart(at)) return undefined
  if (reader.isOneOf(at - 1, plurals)) return 0
  const count = readNumberValue(reader, at - 1)
  return count !== undefined && count.to === at && count.value > 1 && count.value <= 20 ? count.value : undefined
}
