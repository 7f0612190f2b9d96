import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {joins} from './capital-run.js'
import {isInitial} from './initials.js'
import {isPressPart} from './press-part.js'

/** Words that open a credit or a byline with no mark behind them: `Ảnh Bá Hoạt`. */
const labels = syllables('ảnh nguồn theo clip video')
/** Words that do so with a mark behind them only: `Tin, ảnh: Bá Hoạt`. */
const openers = syllables('tin bài đồ họa thực hiện ảnh nguồn theo clip video')
const before = syllables('/ - , : ( & và . ; |')
const behind = syllables('/ - , ) ( & và . ; |')
const agencies = syllables('PV CTV TTXVN VGP VOV TTO HNM TNO VNA')
const theo = syllable('theo')
const ofOutlet = syllables('/ ( -')
const dot = syllable('.')
const mostWords = 5

/**
 * Name of a photographer or author. In a byline or credit a run of capitals between the separators is a name, with a
 * surname or without, unless it names a newspaper, an agency or a body.
 *
 * ```text
 * > | Ảnh: VGP/Thành Trung
 *              ^^^^^^^^^^^
 * > | Hưng - Thủy/VOV.VN
 *     ^^^^   ^^^^
 * ```
 */
export const creditedName = defineConstruct({
  name: 'credited-name',
  type: 'person',
  triggers: {capitals: true},
  read(reader, at) {
    if (!isPressPart(reader.text, at) || !isPieceStart(reader, at)) return undefined
    const to = pieceEnd(reader, at)
    if (to === undefined || !isName(reader, at, to)) return undefined
    return {type: 'person', rule: 'credited-name', form: 'name', from: at, to, positions: []}
  }
})

function isPart(reader: Reader, at: number): boolean {
  return at >= 0 && at < reader.text.count && isPressPart(reader.text, at)
}

function isPieceStart(reader: Reader, at: number): boolean {
  return !isPart(reader, at - 1) || reader.isOneOf(at - 1, before) || reader.isOneOf(at - 1, labels)
}

/** Index behind the run of capitals, or nothing where the piece goes on with something else. */
function pieceEnd(reader: Reader, from: number): number | undefined {
  // `M.Quân`; letters alone are no name that could be told from another: `T.H`, `B.B.Đ`.
  if (isInitial(reader, from - 2)) return undefined
  const initial = isInitial(reader, from) && reader.word(from + 2).length > 1
  let to = from + (initial ? 3 : 1)
  if (initial && !reader.isCapital(to - 1)) return undefined
  while (to < from + mostWords && isPart(reader, to) && reader.isCapital(to) && joins(reader, to)) to++
  if (!isPart(reader, to)) return to
  if (reader.is(to, dot) && reader.isGlued(to + 1) && isPart(reader, to + 1)) return undefined
  return reader.isOneOf(to, behind) ? to : undefined
}

function isName(reader: Reader, from: number, to: number): boolean {
  for (const {to: end, entry} of reader.allHits(from)) {
    if (entry.type === 'organizationKind' && !reader.longest('surname', from)) return false
    if (end === to && (entry.type === 'outlet' || entry.type === 'organization')) return false
    if (end === to && entry.type === 'place' && entry.record.level === 'country') return false
  }
  if (reader.isOneOf(from, openers) && (to === from + 1 || reader.isOneOf(from, labels))) return false
  // `Theo Dân Trí` names a newspaper, `Theo Thế Kha/Dân Trí` a person of it.
  if (reader.is(from - 1, theo) && !(isPart(reader, to) && reader.isOneOf(to, ofOutlet))) return false
  for (let at = from; at < to; at++) {
    if (reader.isOneOf(at, agencies)) return false
    if (reader.isMark(at)) continue
    if (reader.isUpper(at) && (to === from + 1 || !reader.isSyllable(at))) return false
    if (to === from + 1 && (reader.word(at).length === 1 || !reader.isSyllable(at))) return false
  }
  return reader.chart.startingAt('organization', from)?.to !== to
}
