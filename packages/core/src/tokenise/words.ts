import {Gap, Kind, type TokenisedText} from './columns.js'
import {Shape, syllable, syllables} from './syllables.js'

const dot = syllable('.')
const comma = syllable(',')
const colon = syllable(':')
const slash = syllable('/')
const hyphen = syllable('-')
const at = syllable('@')
const ampersand = syllable('&')
const underscore = syllable('_')
const percents = syllables('% ‰ °')
const plus = syllable('+')
/** `km²`, `m³` */
const powers = syllables('² ³')
/** `Mác-Lênin`: of names joined by a hyphen the only one that is one word. */
const marx = syllable('Mác')
const lenin = syllables('Lênin Lê')
const schemes = syllables('http https ftp')
/** What an address may end with that does not belong to it. */
const closing = syllables('. , ; : ! ? ) ] ” ’ " \'')

/**
 * Find the end of a word as the field counts words: syllables stay single, but document numbers, dates, decimals, dotted
 * abbreviations, initials, transliterations, hosts and addresses are one word each.
 *
 * ```text
 * > | Chỉ thị 05-CT/TƯ   TP.HCM   1.234,5   Xi-hả-vông   vanthu@quochoi.vn
 *             ^^^^^^^^   ^^^^^^   ^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param text
 *   The tokens.
 * @param from
 *   Index of the first token, no mark.
 * @param to
 *   Index behind the last token that may belong to it: the end of the sentence.
 * @returns
 *   Index behind its last token.
 */
export function endOfWord(text: TokenisedText, from: number, to: number): number {
  if (from + 1 >= to || !isGlued(text, from + 1)) return from + 1
  return addressEnd(text, from, to) ?? wordEnd(text, from, to)
}

/** `https://…`, `www.…`, `ten@bao.vn`: up to the next space, closing marks left out. */
function addressEnd(text: TokenisedText, from: number, to: number): number | undefined {
  const scheme = schemes.has(text.syllable[from] as number) && text.syllable[from + 1] === colon
  let end = from + 1
  let address = scheme && text.syllable[from + 2] === slash && isGlued(text, from + 2)
  while (end < to && isGlued(text, end) && end - from < longestAddress) {
    if (text.syllable[end] === at && end + 1 < to && text.kind[end + 1] !== Kind.mark) address = true
    else if (!address && text.kind[end] === Kind.mark && !addressMarks.has(text.syllable[end] as number)) break
    end++
  }
  if (!address) return undefined
  while (end > from + 1 && closing.has(text.syllable[end - 1] as number)) end--
  return end
}

/** Longer addresses are cut; nothing that people write is longer. */
const longestAddress = 120
/** Marks that may stand before the `@` of an address. */
const addressMarks = syllables('. _ - +')

function wordEnd(text: TokenisedText, from: number, to: number): number {
  let end = from + 1
  while (end < to && isGlued(text, end)) {
    if (text.kind[end] !== Kind.mark) {
      end++
      continue
    }
    const next = end + 1
    const follows = next < to && isGlued(text, next) && text.kind[next] !== Kind.mark
    if (follows && joins(text, from, end)) end += 2
    else if (closes(text, from, end, to)) end++
    else break
  }
  return end
}

/** Whether the mark at `mark` joins what stands before it with what stands behind it. */
function joins(text: TokenisedText, from: number, mark: number): boolean {
  const before = mark - 1
  const after = mark + 1
  const digits = isNumber(text, before) && isNumber(text, after)
  switch (text.syllable[mark]) {
    case comma:
    case colon:
      return digits
    case dot:
      return digits || !isNumber(text, before)
    case slash:
      if (digits || hasNumber(text, from, mark) || (isSymbol(text, before) && isSymbol(text, after))) return true
      // `Đ/c`, `T/h`
      return before === from && isSingle(text, before) && isSingle(text, after)
    case hyphen:
      return digits || joinsByHyphen(text, from, before, after)
    case ampersand:
      return isCapital(text, before) && isCapital(text, after)
    case underscore:
      return true
    default:
      return false
  }
}

/** `05-CT`, `Covid-19`, `KT-XH`, `Xi-hả-vông`, `e-visa`; but `Việt-Lào` and `kinh tế-xã hội` are two words each. */
function joinsByHyphen(text: TokenisedText, from: number, before: number, after: number): boolean {
  if (isNumber(text, before) || isNumber(text, after)) return true
  if (isSymbol(text, before) && isSymbol(text, after)) return true
  if (isCapital(text, after)) return text.syllable[before] === marx && lenin.has(text.syllable[after] as number)
  // `i-ốt`, `a-xít`
  if (isSingle(text, before)) return true
  return isCapital(text, from) || !isSyllable(text, before) || !isSyllable(text, after)
}

/** Whether a mark with nothing behind it belongs to the word: `PGS.TS.`, `TP.`, `V.I.`, `17%`, `Vietnam+`. */
function closes(text: TokenisedText, from: number, mark: number, to: number): boolean {
  const id = text.syllable[mark] as number
  if (percents.has(id)) return isNumber(text, mark - 1)
  if (powers.has(id)) return text.kind[mark - 1] === Kind.word
  if (id === plus) return !isNumber(text, mark - 1) && mark + 1 < to && !isGlued(text, mark + 1)
  if (id !== dot) return false
  // The last dot of a sentence ends it, but for `v.v.`; not for `4.0.`
  if (mark + 1 >= to) return text.kind[mark - 1] === Kind.word && isDotted(text, from, mark) && isSingle(text, mark - 1)
  return text.kind[mark - 1] === Kind.word && text.gap[mark + 1] !== Gap.none
}

/** Whether a dot stands in the word already. */
function isDotted(text: TokenisedText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.syllable[index] === dot) return true
  return false
}

function isSingle(text: TokenisedText, index: number): boolean {
  return (text.end[index] as number) - (text.start[index] as number) === 1
}

function hasNumber(text: TokenisedText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isNumber(text, index)) return true
  return false
}

function isGlued(text: TokenisedText, index: number): boolean {
  return text.gap[index] === Gap.none
}

function isNumber(text: TokenisedText, index: number): boolean {
  return text.kind[index] === Kind.number
}

function isCapital(text: TokenisedText, index: number): boolean {
  return ((text.shape[index] as number) & Shape.capital) !== 0
}

function isSyllable(text: TokenisedText, index: number): boolean {
  return ((text.shape[index] as number) & Shape.syllable) !== 0
}

/** A part of a symbol or abbreviation: `CT`, `TTg`, `QĐ`, `H`. */
function isSymbol(text: TokenisedText, index: number): boolean {
  return (
    ((text.shape[index] as number) & (Shape.upper | Shape.mixed)) !== 0 ||
    (isCapital(text, index) && isSingle(text, index))
  )
}
