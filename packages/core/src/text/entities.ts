/**
 * HTML entities that crawlers leave in the text: `&ecirc;`, `&#7911;`, `&amp;nbsp;`.
 */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const named = new Map<string, string>([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    prime: '′',
    Prime: '″',
    lsaquo: '‹',
    rsaquo: '›',
    euro: '€',
    trade: '™',
    permil: '‰',
    minus: '−',
    le: '≤',
    ge: '≥',
    rarr: '→',
    larr: '←',
    lrm: '\u200e',
    rlm: '\u200f',
    oelig: 'œ',
    OElig: 'Œ',
    Scaron: 'Š',
    scaron: 'š',
    abreve: 'ă',
    Abreve: 'Ă',
    dstrok: 'đ',
    Dstrok: 'Đ',
    itilde: 'ĩ',
    Itilde: 'Ĩ',
    utilde: 'ũ',
    Utilde: 'Ũ'
  })
])

const pattern = /&(?:amp;)?(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/y

/**
 * Read an HTML entity.
 *
 * @param text
 *   Any text.
 * @param from
 *   Offset of the `&`.
 * @returns
 *   The character and the offset behind the entity, or nothing where none stands there.
 */
export function readEntity(text: string, from: number): {character: string; end: number} | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const character = name === undefined ? fromCode(decimal, hexadecimal) : named.get(name)
  return character === undefined ? undefined : {character, end: from + whole.length}
}

/** Characters of the codes 128 to 159; a space where there is none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * The character with a code; none for surrogates, controls and what Unicode does not have. Between 128 and 159 pages
 * mean windows-1252 (`&#150;` is a dash), and browsers read them so.
 */
function fromCode(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80).trim() || undefined
  const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : undefined
}
