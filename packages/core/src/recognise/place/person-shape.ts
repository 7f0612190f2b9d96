import type {Honorific} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** Middle names that places do not have. */
const middle = syllables('Văn Thị')
/** Last syllables of offices: `Chủ tịch phường Nguyễn Văn A`. */
const officeEnds = syllables('tịch thư trưởng đốc viên an ủy')

/**
 * Whether the words with capitals behind a kind word are rather a person: `Chủ tịch UBND huyện Trần Văn B`.
 *
 * @param reader
 *   The text.
 * @param kind
 *   Index of the kind word.
 * @param from
 *   Index of the first word with a capital.
 * @param to
 *   Index behind the last one.
 * @param listed
 *   Whether the knowledge lists all units of the kind.
 */
export function isPersonHere(reader: Reader, kind: number, from: number, to: number, listed: boolean): boolean {
  const surname = reader.longest('surname', from)
  if (surname === undefined || to - from < 2) return false
  if (listed || reader.isOneOf(from + 1, middle)) return true
  if (to - from < 3) return false
  const inOffice =
    kind > reader.sentenceStart(kind) && (reader.isOneOf(kind - 1, officeEnds) || reader.isUpper(kind - 1))
  // `phường Lê Đại Hành, quận Hai Bà Trưng`: a chain of places goes on.
  return inOffice && reader.longest('placeKind', to + 1) === undefined && reader.longest('place', to + 1) === undefined
}

/**
 * Whether the words with capitals around a known place make a longer name of a person: `Nguyễn Thái Bình`, `bà Nga`.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of the place's first token.
 * @param to
 *   Index behind its last token.
 */
export function isInsidePerson(reader: Reader, from: number, to: number): boolean {
  const first = Math.max(reader.sentenceStart(from), from - 3)
  let start = from
  while (start > first && reader.isCapital(start - 1) && reader.isBeside(start)) start--
  for (let at = start; at < from; at++) {
    const surname = reader.longest('surname', at)
    if (surname !== undefined && surname.to <= from && to - at <= 5) return true
  }
  return followsHonorific(reader, from)
}

/** Whether an honorific ends right before a token: `bà Nga`; not `Bà Rịa`, where it is part of the place. */
function followsHonorific(reader: Reader, at: number): boolean {
  for (let from = Math.max(at - 2, reader.sentenceStart(at)); from < at; from++) {
    if (reader.hitsOf('honorific', from).some(({to, entry: {record}}) => to === at && isPersonal(record))) return true
  }
  return false
}

/** `ông`, `bà`, `đồng chí` stand before names only; `tướng`, `chuyên gia` before countries too. */
function isPersonal({text, gender, plural}: Honorific): boolean {
  return (gender !== undefined && plural !== true) || text === 'đồng chí'
}
