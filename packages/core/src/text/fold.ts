/**
 * Folding of one syllable for comparison: case, place of the tone mark, `y`/`i`.
 *
 * Both spellings of each pair are current in the press, often in one text: `hòa`/`hoà`, `Ủy`/`Uỷ`, `kỹ`/`kĩ`.
 */
const tonePlacement: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy'
}

/** Last letters of all that may be folded; of most words the last letter says that nothing is. */
const endings = new Set([...'àáảãạèéẻẽẹyỳýỷỹỵ'].map((letter) => letter.charCodeAt(0)))

const vowelI: Record<string, string> = {y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị'}

/**
 * Fold one word.
 *
 * @param word
 *   A word in NFC.
 * @returns
 *   Its key: equal for all spellings of the same word.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (lower.length < 2 || !endings.has(lower.charCodeAt(lower.length - 1))) return lower
  const last = lower.charAt(lower.length - 1)
  const before = lower.charAt(lower.length - 2)
  const pair = tonePlacement[before + last]
  if (pair !== undefined && !(before === 'u' && lower.charAt(lower.length - 3) === 'q'))
    return lower.slice(0, -2) + pair
  const vowel = vowelI[last]
  // `quý` = `quí`, `kỹ` = `kĩ`; but not `ay`, `ây`, `uy`, where `y` is another sound than `i`.
  if (
    vowel !== undefined &&
    (/^[bcdđghklmnpqrstvx]$/u.test(before) || (before === 'u' && lower.charAt(lower.length - 3) === 'q'))
  ) {
    return lower.slice(0, -1) + vowel
  }
  return lower
}

/**
 * Fold a phrase: each word folded, white space made one space, dashes without space around them.
 *
 * @param phrase
 *   Any text in NFC.
 */
export function foldPhrase(phrase: string): string {
  const folded = phrase.replace(/[\p{L}\p{M}]+/gu, foldWord)
  return oneSpace(dash.test(folded) ? folded.replace(/\s*[-\u2010-\u2015]\s*/gu, '-') : folded).trim()
}

const dash = /[-\u2010-\u2015]/u

/**
 * Make one space of any white space.
 *
 * @param text
 *   Any text. Most have single spaces already, and those are not replaced by themselves.
 */
export function oneSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ')
}
