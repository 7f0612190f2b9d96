import {defineConstruct} from '../construct.js'
import {readWithSymbol} from './numbered.js'

/**
 * Văn bản của Đảng: number, type and issuer in the order of the Party, `SỐ-LOẠI/CƠ QUAN`.
 *
 * ```text
 * > | Chỉ thị số 48-CT/TW
 *     ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const partyNumber = defineConstruct({
  name: 'party-number',
  type: 'document',
  triggers: {lexicon: ['documentType'], numbers: true},
  read: (reader, at) => readWithSymbol(reader, at, 'party-number', ({order}) => order === 'party')
})
