/**
 * First stage: string in, folded copy with a map back to the original out.
 *
 * Later stages read the copy only; offsets go back through `sourceOffset` when the article is put together.
 * The fold never changes what a word is: NFC, one kind of space, of dash and of apostrophe, `Ð` read as `Đ`,
 * invisible characters left out.
 */
export interface NormalisedText {
  /** The text as it was given. */
  readonly source: string
  /** The folded copy. */
  readonly text: string
  /** For each offset of `text` (and its end) the offset in `source`; absent where both are the same. */
  readonly offsets?: Int32Array
}

/** Characters of which the copy needs another one, all outside ASCII but `\r` and tab. */
const needsFolding =
  /[\t\r\v\f\u0085\u00A0\u00AB\u00AD\u00BB\u00D0\u00F0\u0189\u02BC\u0300-\u036F\u2000-\u200F\u2010-\u2015\u2018-\u201F\u2028-\u202F\u205F-\u2064\u2212\u3000\uFEFF]/u

const replacements: Record<string, string> = {
  '\t': ' ',
  '\r': ' ',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u205F': ' ',
  '\u3000': ' ',
  '\u00AB': '“',
  '\u00BB': '”',
  '\u201E': '“',
  '\u201F': '“',
  '\u2018': '‘',
  '\u2019': '’',
  '\u201A': '‘',
  '\u201B': '‘',
  '\u02BC': '’',
  '\u00D0': 'Đ',
  '\u0189': 'Đ',
  '\u00F0': 'đ',
  '\u2212': '-'
}
for (let code = 0x2000; code <= 0x200a; code++) replacements[String.fromCharCode(code)] = ' '
for (let code = 0x2010; code <= 0x2015; code++) replacements[String.fromCharCode(code)] = '-'

/** Zero-width and direction marks, soft hyphen, byte order mark. */
const invisible = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/u
const mark = /^\p{M}$/u
const letter = /^\p{L}$/u

/**
 * Fold a text for reading.
 *
 * @param source
 *   Any string, also with lone surrogates.
 * @returns
 *   The copy and, where lengths differ, the map of offsets (UTF-16 units).
 */
export function normalise(source: string): NormalisedText {
  if (!needsFolding.test(source) && source.normalize('NFC') === source) return {source, text: source}
  const pieces: string[] = []
  const offsets: number[] = []
  let index = 0
  while (index < source.length) {
    const start = index
    const code = source.codePointAt(index) as number
    index += code > 0xffff ? 2 : 1
    // A base takes its marks along, in any order; without the limit a run of marks would be one endless cluster.
    while (index < source.length && index - start < 32 && mark.test(source.charAt(index))) index++
    const cluster = source.slice(start, index)
    if (invisible.test(cluster)) continue
    const folded = foldCluster(cluster, source, start, index)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(start)
    pieces.push(folded)
  }
  offsets.push(source.length)
  return {source, text: pieces.join(''), offsets: Int32Array.from(offsets)}
}

function foldCluster(cluster: string, source: string, start: number, end: number): string {
  if (cluster.length === 1) {
    if (cluster === '\r') return source.charAt(end) === '\n' ? ' ' : '\n'
    const replacement = replacements[cluster]
    if (replacement === '’' || replacement === '‘') {
      // Between letters it is the apostrophe of a name (`H’Yim`), elsewhere a quotation mark.
      return letter.test(source.charAt(start - 1)) && letter.test(source.charAt(end)) ? "'" : replacement
    }
    return replacement ?? cluster
  }
  return cluster.normalize('NFC').replace(/[\u00D0\u0189]/u, 'Đ')
}

/**
 * Offset in the original text.
 *
 * @param normalised
 *   The folded text.
 * @param offset
 *   Offset in `normalised.text`, from 0 to its length.
 */
export function sourceOffset(normalised: NormalisedText, offset: number): number {
  return normalised.offsets === undefined ? offset : (normalised.offsets[offset] as number)
}

/**
 * End of a span in the original text, marks of its last character included and invisible characters behind it left out.
 *
 * @param normalised
 *   The folded text.
 * @param end
 *   Exclusive end in `normalised.text`.
 */
export function sourceEnd(normalised: NormalisedText, end: number): number {
  if (normalised.offsets === undefined) return end
  if (end === 0) return 0
  let offset = (normalised.offsets[end - 1] as number) + 1
  const {source} = normalised
  const next = normalised.offsets[end] as number
  // Everything up to the next visible character belongs to the last one, but for what is invisible.
  while (offset < next && !invisible.test(source.charAt(offset))) offset++
  return offset
}
