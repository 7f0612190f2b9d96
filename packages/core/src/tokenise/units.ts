/** What a UTF-16 unit is for the tokeniser. */
export const Class = {
  unknown: 0,
  /** A letter or mark that has a code. */
  letter: 1,
  digit: 2,
  space: 3,
  line: 4,
  mark: 5,
  /** First half of a surrogate pair. */
  lead: 6,
  /** A letter or mark without a code. */
  otherLetter: 7
} as const

/** Class in the low bits, code above them; 0 where the unit was never met, see `unitOf`. */
export const units = new Uint16Array(0x10000)
const classBits = 3

/** Everything that Vietnamese keyboards write, and the marks that typesetters add: each has a code of one byte. */
const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const coded = [...vowels, ...vowels.toUpperCase(), ...'“”‘’–—…·•°']
for (let code = 0x21; code < 0x7f; code++) coded.push(String.fromCharCode(code))
for (const [index, character] of coded.entries()) {
  const unit = character.charCodeAt(0)
  units[unit] = ((index + 1) << classBits) | judge(unit, Class.letter)
}

/**
 * Class and code of a unit in one number.
 *
 * @param unit
 *   A UTF-16 unit.
 */
export function unitOf(unit: number): number {
  const known = units[unit] as number
  if (known !== 0) return known
  const class_ = judge(unit, Class.otherLetter)
  units[unit] = class_
  return class_
}

/**
 * The class in what `unitOf` gives.
 *
 * @param unit
 *   Class and code.
 */
export function classOf(unit: number): number {
  return unit & ((1 << classBits) - 1)
}

/**
 * The code in what `unitOf` gives: one byte, 0 for units that have none.
 *
 * @param unit
 *   Class and code.
 */
export function codeOf(unit: number): number {
  return unit >>> classBits
}

function judge(unit: number, letter: number): number {
  const character = String.fromCharCode(unit)
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return Class.digit
  if (unit === 10) return Class.line
  if (/\s/u.test(character)) return Class.space
  return unit >= 0xd800 && unit <= 0xdbff ? Class.lead : Class.mark
}
