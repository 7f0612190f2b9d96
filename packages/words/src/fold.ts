/** Both places of the tone mark are current, often in one text: `hòa`/`hoà`, `Ủy`/`Uỷ`. */
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

const openVowel = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu

/** `kỹ` = `kĩ`, `quý` = `quí`; but not `ay`, `uy`, where `y` is another sound than `i`. */
const finalY = /(?<=^(?:[bcdđghklmnpqrstvx]|qu))[yỳýỷỹỵ]$/u
const vowelI: Record<string, string> = {y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị'}

/**
 * Fold a syllable for comparison: Unicode form, what is invisible, case, place of the tone mark, `y` for `i`; all
 * digits are one.
 *
 * @param syllable
 *   Any string without white space.
 * @returns
 *   Equal for all spellings of the same syllable.
 */
export function foldSyllable(syllable: string): string {
  return syllable
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ÐƉ]/gu, 'Đ')
    .toLowerCase()
    .replace(/\p{Nd}/gu, '0')
    .replace(openVowel, (rime) => tonePlacement[rime] ?? rime)
    .replace(finalY, (vowel) => vowelI[vowel] ?? vowel)
}
