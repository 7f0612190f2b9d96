import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const nay = syllable('này')
const tren = syllable('trên')
const said = syllables('nêu nói kể')
/** What goes on behind `trên` where it points back; `trên địa bàn` is a place. */
const behind = syllables('đã đang sẽ được có là cũng đều vẫn phải cần và thì của để do nêu quy yêu bị chưa còn nhằm')

/**
 * Read what points back behind a kind word: `này`, `trên`, `nêu trên`, `nói trên`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the kind word.
 * @returns
 *   Index behind the pointer.
 */
export function readPointer(reader: Reader, at: number): number | undefined {
  if (at >= reader.sentenceEnd(at - 1)) return undefined
  if (reader.is(at, nay)) return at + 1
  if (reader.isOneOf(at, said) && reader.is(at + 1, tren)) return at + 2
  if (!reader.is(at, tren)) return undefined
  const to = at + 1
  return to >= reader.sentenceEnd(at) || reader.isMark(to) || reader.isOneOf(to, behind) ? to : undefined
}
