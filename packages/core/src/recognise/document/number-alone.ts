import {defineConstruct} from '../construct.js'
import {readKind} from './kind.js'
import {readNumbered} from './numbered.js'

/**
 * Số không có ký hiệu: a kind word with a number alone, the short form of a citation.
 *
 * ```text
 * > | Kết luận số 86
 *     ^^^^^^^^^^^^^^
 * ```
 */
export const numberAlone = defineConstruct({
  name: 'number-alone',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    return kind && readNumbered(reader, kind, 'number-alone', (symbol) => symbol?.symbol === undefined)
  }
})
