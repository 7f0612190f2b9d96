import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {readKind} from './kind.js'
import {readOrdinal} from './term.js'

const ky = syllable('kỳ')
const hop = syllable('họp')

/**
 * Nghị quyết kỳ họp: the resolution of a session of an assembly.
 *
 * ```text
 * > | Nghị quyết kỳ họp thứ 9
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const sessionResolution = defineConstruct({
  name: 'session-resolution',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind?.type.id !== 'nghi-quyet') return undefined
    if (!reader.is(kind.to, ky) || !reader.is(kind.to + 1, hop)) return undefined
    const ordinal = readOrdinal(reader, kind.to + 2)
    if (ordinal === undefined) return undefined
    const canonical = `Nghị quyết kỳ họp thứ ${ordinal.value}`
    return {
      type: 'document',
      rule: 'session-resolution',
      from: at,
      to: ordinal.to,
      kind: kind.type.id,
      form: 'name',
      canonical,
      name: canonical,
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})
