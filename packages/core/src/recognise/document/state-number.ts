import {defineConstruct} from '../construct.js'
import {readWithSymbol} from './numbered.js'

/**
 * Văn bản của Nhà nước: number, year and codes in the order of the State, `SỐ/NĂM/LOẠI-CƠ QUAN`, with year or without.
 *
 * ```text
 * > | Nghị định 30/2020/NĐ-CP
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const stateNumber = defineConstruct({
  name: 'state-number',
  type: 'document',
  triggers: {lexicon: ['documentType'], numbers: true},
  read: (reader, at) => readWithSymbol(reader, at, 'state-number', ({order}) => order === 'state')
})
