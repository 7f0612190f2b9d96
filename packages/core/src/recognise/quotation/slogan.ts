import {defineConstruct} from '../construct.js'
import {classifyQuotation} from './classify.js'
import {quotationsOf} from './quotations.js'

/**
 * Quotation marks that are no speech: a title, a slogan, a coined name. The mention is the words between the marks.
 *
 * ```text
 * > | TP sẽ thực hiện phương châm "An toàn là trước"; mọi cấp phải vào cuộc
 *                                  ^^^^^^^^^^^^^^^^
 * ```
 *
 * Marks that find no partner raise `unbalanced-quotation`.
 */
export const slogan = defineConstruct({
  name: 'slogan',
  type: 'slogan',
  triggers: {words: ['“', '”', '"', '‘', "'", '`']},
  read(reader, at) {
    const quotations = quotationsOf(reader.text)
    if (quotations.strays.has(at)) reader.message('unbalanced-quotation', {from: at, to: at + 1})
    const quotation = quotations.openedAt(at)
    if (quotation === undefined || !quotation.closed) return undefined
    if (classifyQuotation(reader, quotation) === 'speech') return undefined
    const {from, to} = quotation
    return {type: 'slogan', rule: 'slogan', from, to}
  }
})
