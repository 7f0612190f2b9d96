/**
 * A spelling without what does not tell names apart: case, place of the tone mark, Unicode form, spaces around
 * hyphens, the short forms of `Trung ương`, and `Ð` for `Đ`.
 *
 * `Uỷ ban Kiểm tra T.Ư` and `Ủy ban kiểm tra Trung ương` fold alike.
 */
export function fold(spelling: string): string {
  return spelling
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .toLowerCase()
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/ ?[-‐‑–—] ?/g, '-')
    .replace(/(?<![\p{L}\p{N}])t\.?[ưw]\.?(?![\p{L}\p{N}])/gu, 'trung ương')
    .replace(openVowel, (rhyme) => newStyle[rhyme] ?? rhyme)
    .trim()
}

/** Both styles agree with a final consonant and after `q`, where `u` belongs to the onset: `hoàn`, `quý`. */
const openVowel = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

const newStyle: Record<string, string> = {
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
