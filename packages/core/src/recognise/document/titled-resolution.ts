import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {Phrases} from '../phrases.js'
import {readKind} from './kind.js'
import {endOfTitle} from './title-end.js'

const ve = syllable('về')
const viec = syllable('việc')
/** Acts of an assembly that open a title without `về`. */
const acts = new Phrases('thành lập, phê chuẩn')
const regulations = new Phrases('quy định')

/**
 * Nghị quyết theo tên: a resolution without a number, cited by what it is about.
 *
 * ```text
 * > | Quốc hội thông qua Nghị quyết về chất vấn và trả lời chất vấn
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const titledResolution = defineConstruct({
  name: 'titled-resolution',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind?.type.id !== 'nghi-quyet' || !kind.capital) return undefined
    const about = reader.is(kind.to, ve)
    // `Nghị quyết Quy định …`: with a capital it opens the title; in small letters it is the verb.
    const regulates = reader.isCapital(kind.to) && regulations.startingAt(reader, kind.to) !== undefined
    if (!about && !regulates && acts.startingAt(reader, kind.to) === undefined) return undefined
    const title = !about ? kind.to : reader.is(kind.to + 1, viec) ? kind.to + 2 : kind.to + 1
    const to = endOfTitle(reader, title)
    if (to - title < 2) return undefined
    const words = reader.slice(title, to)
    return {
      type: 'document',
      rule: 'titled-resolution',
      from: at,
      to,
      kind: kind.type.id,
      form: 'name',
      canonical: `${kind.type.name} ${reader.slice(kind.to, to)}`,
      name: `${kind.type.name} ${words}`,
      title: words,
      parts: {kind: {from: at, to: kind.to}, title: {from: title, to}}
    }
  }
})
