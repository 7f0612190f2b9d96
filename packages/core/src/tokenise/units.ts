import {Need, needOf, replacementOf} from '../text/normalise.js'

/**
 * What a UTF-16 unit is for the tokeniser.
 *
 * This and its like are enums because bundlers put their numbers where they are used: the tokeniser asks at every letter.
 */
export enum Class {
  unknown = 0,
  /** A letter or mark that has a code. */
  letter = 1,
  digit = 2,
  space = 3,
  line = 4,
  mark = 5,
  /** First half of a surrogate pair. */
  lead = 6,
  /** A letter or mark without a code. */
  otherLetter = 7
}

/**
 * What is known of each unit: three bits of class, eight of code, two of `Fold`. 0 where the unit was never met, see
 * `unitOf`.
 */
export const units = new Uint16Array(0x10000)

/** Bits of a unit that is not read as it stands. */
export enum Fold {
  /** The unit stands for another; class and code are those of the other. */
  swap = 1 << 11,
  /** What it stands for is for `normalise` to say. */
  care = 2 << 11
}

/** Everything that Vietnamese keyboards write, and the marks that typesetters add: each has a code of one byte. */
const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const coded = [...vowels, ...vowels.toUpperCase(), ...'“”‘’…·•°']
for (let code = 0x21; code < 0x7f; code++) coded.push(String.fromCharCode(code))
const codes = new Map(coded.map((character, index) => [character.charCodeAt(0), index + 1]))

/**
 * Class and code of a unit in one number.
 *
 * @param unit
 *   A UTF-16 unit.
 */
export function unitOf(unit: number): number {
  const known = units[unit] as number
  if (known !== 0) return known
  const read = replacementOf(unit) ?? unit
  const need = needOf(unit)
  const fold = read !== unit ? Fold.swap : need === Need.nothing ? 0 : Fold.care
  const code = codes.get(read)
  const result = fold | ((code ?? 0) << 3) | judge(read, code === undefined ? Class.otherLetter : Class.letter)
  units[unit] = result
  return result
}

/**
 * The class in what `unitOf` gives.
 *
 * @param unit
 *   Class and code.
 */
export function classOf(unit: number): number {
  return unit & 7
}

/**
 * The code in what `unitOf` gives: one byte, 0 for units that have none.
 *
 * @param unit
 *   Class and code.
 */
export function codeOf(unit: number): number {
  return (unit >>> 3) & 255
}

// The tokeniser takes what it does not know for no letter.
for (const unit of codes.keys()) unitOf(unit)

function judge(unit: number, letter: number): number {
  const character = String.fromCharCode(unit)
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return Class.digit
  if (unit === 10) return Class.line
  if (/\s/u.test(character)) return Class.space
  return unit >= 0xd800 && unit <= 0xdbff ? Class.lead : Class.mark
}
