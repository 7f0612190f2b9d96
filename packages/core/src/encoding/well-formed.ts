/**
 * Which words could be Vietnamese syllables, strictly: the vowels that occur, and the tones that a final stop allows.
 */
const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))
const nuclei = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oao oay oă oe oeo oi oo ôi ơi ' +
    'ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ưu ươ ươi ươu yê yêu'
  ).split(' ')
)
const codas = new Set(' c ch m n ng nh p t'.split(' '))
/** Vowels that nothing follows, and vowels that something must follow. */
const open = new Set(
  'ai ao au ay âu ây eo êu ia iêu iu oai oao oay oeo oi ôi ơi ua uây ui uôi uơ uya uyu ưa ưi ưu ươi ươu yêu'.split(' ')
)
const closed = new Set('ă â iê oă uâ uô uyê ươ yê oo'.split(' '))
/** `ơ` and the glides before these take no back coda: `ớng` and `ợc` have lost their `ư`. */
const noBackCoda = new Set(['ơ'])
const back = new Set(['c', 'ng', 'ch', 'nh'])
/** `ch` and `nh` follow front vowels only. */
const front = new Set(['a', 'ê', 'i', 'oa', 'uê', 'uy', 'y'])
const acute = '\u0301'
const dot = '\u0323'

/**
 * Whether a word is a well-formed syllable.
 *
 * @param word
 *   A word in NFC, small letters.
 */
export function isWellFormed(word: string): boolean {
  if (word.length === 0 || word.length > 7) return false
  const decomposed = word.normalize('NFD')
  const marks = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? []
  if (marks.length > 1) return false
  const plain = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC')
  const match = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/u.exec(plain)
  if (match === null) return false
  const [, consonants = '', vowels = '', coda = ''] = match
  for (const [onset, nucleus] of splits(consonants, vowels)) if (fits(onset, nucleus, coda, marks[0])) return true
  return false
}

/** `gi` and `qu` take a vowel letter into the onset: `già`, `quy`. */
function* splits(consonants: string, vowels: string): Iterable<[onset: string, nucleus: string]> {
  yield [consonants, vowels]
  if (consonants === 'g' && vowels.startsWith('i')) yield ['gi', vowels.length > 1 ? vowels.slice(1) : vowels]
  if (consonants === 'q' && vowels.startsWith('u')) yield ['qu', vowels.slice(1)]
}

function fits(onset: string, nucleus: string, coda: string, tone: string | undefined): boolean {
  if (!onsets.has(onset) || !nuclei.has(nucleus) || !codas.has(coda)) return false
  if (coda === '' ? closed.has(nucleus) : open.has(nucleus)) return false
  if (back.has(coda) && noBackCoda.has(nucleus)) return false
  if ((coda === 'ch' || coda === 'nh') && !front.has(nucleus)) return false
  return !/^(?:c|ch|p|t)$/u.test(coda) || tone === acute || tone === dot || tone === undefined
}

/** How well a text reads as Vietnamese. */
export interface Soundness {
  /** Words with a letter that plain Latin does not have. */
  readonly words: number
  /** How many different ones they are: a sign that stands there again and again says no more than once. */
  readonly distinct: number
  /** The part of them that are well-formed syllables, from 0 to 1. */
  readonly share: number
}

/** No more words are looked at: a guess does not get better. */
const enough = 4000

/**
 * Say how well a text reads as Vietnamese: of its words with accents, how many are well-formed.
 *
 * @param text
 *   Any text.
 */
export function soundness(text: string): Soundness {
  let words = 0
  let good = 0
  const seen = new Set<string>()
  for (const [word] of text
    .normalize('NFC')
    .matchAll(/[\p{L}\p{M}\u00a1-\u00bf\u0192\u02c6\u02dc\u2020-\u2030\u20ac\u2122\ufffd]+/gu)) {
    if (/^[A-Za-z]+$/u.test(word)) continue
    words++
    const small = word.toLowerCase()
    if (isWellFormed(small)) good++
    seen.add(small)
    if (words >= enough) break
  }
  return {words, distinct: seen.size, share: words === 0 ? 0 : good / words}
}
