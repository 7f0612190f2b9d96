/**
 * The shape of a Vietnamese syllable: onset, vowels, coda. It tells native words from foreign names and abbreviations.
 */
const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
const nucleus = '(?:[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3})'
const coda = '(?:ch|ng|nh|[cmnpt])?'
const shape = new RegExp(`^${onset}${nucleus}${coda}$`, 'u')

/**
 * Whether a word could be a Vietnamese syllable.
 *
 * @param word
 *   A word in NFC, any case.
 */
export function isSyllable(word: string): boolean {
  return word.length <= 7 && shape.test(word.toLowerCase())
}
