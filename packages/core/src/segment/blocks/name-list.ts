import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {stop} from '../sentences/marks.js'
import {isOpener} from '../sentences/openers.js'

/** Names of people and agencies as they stand in credits and signatures. */
export interface NameList {
  readonly names: readonly TokenRange[]
  /** Index behind the last token. */
  readonly to: number
}

const joints = syllables('/ - – , & và ;')
const opening = syllable('(')
const closing = syllable(')')
const plus = syllable('+')
const at = syllable('tại')
const ampersand = syllable('&')
/** `phóng viên TTXVN tại Cuba`, `PV`, `Nhóm PV`. */
const reporters = syllables('phóng PV CTV nhóm báo tạp')
const secondOfReporter = syllables('viên PV phóng chí tin')

/** Names of people have two to four syllables. */
const longestName = 4
/** No credit has more names. */
const mostNames = 6

/** What follows a name inside the text: these open a sentence or a position, and are no syllables of the name. */
const noPartOfName = [
  'office',
  'organization',
  'organizationKind',
  'honorific',
  'rank',
  'degree',
  'documentType',
  'placeKind',
  'place'
] as const

/**
 * Read a list of names: `Doãn Tấn/TTXVN`, `VGP/Nhật Bắc`, `Kim Tân - Phương Thảo (Dân trí)`.
 *
 * @param scan
 *   The text.
 * @param from
 *   Index of the first token.
 * @param limit
 *   Index behind the last token that may belong to it.
 * @param closed
 *   Whether nothing but names can stand before `limit` (the line or the bracket ends there).
 */
export function readNames(scan: Scan, from: number, limit: number, closed: boolean): NameList | undefined {
  const names: TokenRange[] = []
  let to = from
  while (names.length < mostNames) {
    const start = names.length === 0 ? from : afterJoint(scan, to, limit)
    if (start === undefined) break
    const inBracket = scan.is(start - 1, opening) && names.length > 0
    const end = readName(scan, start, inBracket ? bracketEnd(scan, start, limit) : limit, closed || inBracket)
    if (end === undefined) break
    names.push({from: start, to: end})
    to = inBracket && scan.is(end, closing) ? end + 1 : end
  }
  return names.length === 0 ? undefined : {names, to}
}

function afterJoint(scan: Scan, to: number, limit: number): number | undefined {
  if (to + 1 >= limit) return undefined
  if (!scan.isOneOf(to, joints) && !scan.is(to, opening)) return undefined
  return to + 1
}

function bracketEnd(scan: Scan, from: number, limit: number): number {
  for (let index = from; index < limit && index < from + 12; index++) if (scan.is(index, closing)) return index
  return limit
}

/** One name: an agency, a host, initials, or the syllables of a person's name. */
function readName(scan: Scan, from: number, limit: number, closed: boolean): number | undefined {
  if (from >= limit) return undefined
  const outlet = scan.longest(['outlet'], from, limit)
  if (outlet !== undefined && !scan.isLower(from)) return withPlus(scan, outlet.to, limit)
  const reporter = readReporter(scan, from, limit)
  if (reporter !== undefined) return reporter
  if (!scan.isWord(from)) return undefined
  const host = readHost(scan, from, limit)
  if (host !== undefined) return host
  if (!scan.isCapital(from)) return undefined
  const initials = readInitials(scan, from, limit)
  if (initials !== undefined) return initials
  const body = scan.longest(['organization'], from, limit)
  if (body !== undefined && body.to - from > 1) return body.to
  return scan.isUpper(from) ? readUpper(scan, from, limit) : readSyllables(scan, from, limit, closed)
}

function withPlus(scan: Scan, to: number, limit: number): number {
  return to < limit && scan.is(to, plus) && scan.isGlued(to) ? to + 1 : to
}

/** `PV`, `phóng viên TTXVN tại Cuba`. */
function readReporter(scan: Scan, from: number, limit: number): number | undefined {
  if (!scan.isOneOf(from, reporters)) return undefined
  let to = from + 1
  if (to < limit && scan.isOneOf(to, secondOfReporter)) to++
  else if (!scan.isUpper(from)) return undefined
  if (to < limit && scan.isUpper(to)) to++
  if (to + 1 < limit && scan.is(to, at) && scan.isCapital(to + 1)) {
    const place = scan.longest(['place'], to + 1, limit)
    return place?.to ?? to + 2
  }
  return to
}

/** `Chinhphu.vn`, `kinhtetrunguong.vn`, `VOV.VN`. */
function readHost(scan: Scan, from: number, limit: number): number | undefined {
  let to = from + 1
  while (to + 1 < limit && scan.is(to, stop) && scan.isGlued(to) && scan.isWord(to + 1) && scan.isGlued(to + 1)) {
    if (scan.length(to + 1) < 2 || (scan.isCapital(to + 1) && !scan.isUpper(to + 1))) break
    to += 2
  }
  if (to === from + 1 || scan.length(from) < 2) return undefined
  return to
}

/** `M.Q`, `B.B.Đ`, `P.V.`. */
function readInitials(scan: Scan, from: number, limit: number): number | undefined {
  let to = from
  while (to < limit && scan.isCapital(to) && scan.length(to) <= 2 && scan.is(to + 1, stop) && scan.isGlued(to + 1))
    to += 2
  if (to === from) return undefined
  if (to < limit && scan.isGlued(to) && scan.isCapital(to)) return to + 1
  return to - from >= 4 ? to - 1 : undefined
}

/** `GIA HÂN`, `BÁO ĐÀ NẴNG`, `VGP`, `GD&TĐ`. */
function readUpper(scan: Scan, from: number, limit: number): number {
  let to = from + 1
  while (to < limit && to - from < longestName) {
    if (scan.isUpper(to) && scan.gap(to) < 2 && (scan.isSyllable(from) || scan.isGlued(to))) to++
    else if (scan.is(to, ampersand) && scan.isGlued(to) && scan.isUpper(to + 1)) to += 2
    else break
  }
  return to
}

/** The syllables of a person's name, up to where a sentence or a position begins. */
function readSyllables(scan: Scan, from: number, limit: number, closed: boolean): number | undefined {
  let run = from + 1
  while (run < limit && scan.isCapital(run) && run - from <= longestName + 2 && scan.gap(run) < 2) run++
  let to = run
  // `Bá Hoạt Đồng chí …`: a small letter behind shows that the last capital opens a phrase.
  const next = run < limit ? run : scan.count
  if (run < limit && scan.isLower(next)) to = run - 1
  if (!closed || to - from > longestName) {
    for (let index = from + 1; index < run; index++) {
      if (index - from < 2 && !isOpener(scan, index)) continue
      if (!isOpener(scan, index) && scan.longest(noPartOfName, index, scan.count) === undefined) continue
      to = Math.min(to, index)
      break
    }
  }
  to = Math.min(to, from + longestName)
  return to > from ? to : undefined
}

/** Whether a list of names is a single short syllable, which is no name by itself. */
export function isFaint(scan: Scan, {names}: NameList): boolean {
  const [only] = names
  return names.length === 1 && only !== undefined && only.to - only.from === 1 && !scan.isUpper(only.from)
}
