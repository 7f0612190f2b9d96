/**
 * VNI-Windows: a letter and behind it, where needed, one byte for its accents. The bytes are named by what they show
 * under windows-1252.
 */
const tones = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323']
])
const circumflex = new Map([
  ['â', ''],
  ['á', '\u0301'],
  ['à', '\u0300'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323']
])
const breve = new Map([
  ['ê', ''],
  ['é', '\u0301'],
  ['è', '\u0300'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323']
])
/** Letters of one byte that are others under windows-1252. */
const single = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ']
])

/**
 * Read VNI-Windows.
 *
 * @param shown
 *   The text as it shows when its bytes are read as windows-1252.
 */
export function readVni(shown: string): string {
  const pieces: string[] = []
  for (let index = 0; index < shown.length; index++) {
    const character = shown.charAt(index)
    const small = character.toLowerCase()
    const letter = single.get(small) ?? small
    const accents = accentsOf(letter, shown.charAt(index + 1).toLowerCase())
    if (accents !== undefined) index++
    const whole = `${letter}${accents ?? ''}`.normalize('NFC')
    pieces.push(character === small ? whole : whole.toUpperCase())
  }
  return pieces.join('')
}

/** Combining marks that a byte puts on a letter; nothing where it is no accent of that letter. */
function accentsOf(letter: string, next: string): string | undefined {
  if (!/^[aeiouyơư]$/u.test(letter)) return undefined
  const tone = letter === 'i' ? undefined : tones.get(next)
  if (tone !== undefined) return tone
  if (/^[aeo]$/u.test(letter) && circumflex.has(next)) return `\u0302${circumflex.get(next)}`
  if (letter === 'a' && breve.has(next)) return `\u0306${breve.get(next)}`
  return undefined
}
