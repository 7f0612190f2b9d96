import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {readPlaceName} from './place-name.js'

const hyphen = syllable('-')

/**
 * A named place outside the name of a body.
 *
 * ```text
 * Ngày 5-3, tại xã Tân Lập, huyện Đan Phượng
 *               ^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export const place = defineConstruct({
  name: 'place',
  type: 'place',
  triggers: {lexicon: ['place', 'placeKind']},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const draft = readPlaceName(reader, at, 'place')
    if (draft === undefined) return undefined
    if (reader.isCapital(at - 1) && reader.isBeside(at) && reader.longest('surname', at - 1)) return undefined
    if (reader.is(at - 1, hyphen) && reader.isGlued(at) && reader.isGlued(at - 1)) return undefined
    return draft
  }
})
