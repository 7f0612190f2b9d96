import {knowledge} from '@thoisu/knowledge'
import {readRow, writeRow} from '@thoisu/testing'
import {expect, test} from 'vitest'
import {Locator} from '../../src/assemble/locate.js'
import {Lexicon} from '../../src/lexicon/lexicon.js'
import type {ParseOptions} from '../../src/options.js'
import {segment} from '../../src/segment/segment.js'
import type {SegmentedText, TokenRange} from '../../src/segment/segmented-text.js'
import {normalise} from '../../src/text/normalise.js'
import {tokenise} from '../../src/tokenise/tokenise.js'

const lexicon = new Lexicon(knowledge)

/** Texts that mean the same: the parts must be found in all of them. */
const spellings: [name: string, (text: string) => string][] = [
  ['as is', (text) => text],
  ['in NFD', (text) => text.normalize('NFD')],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')]
]

/** The first three stages. */
export function segmentText(text: string, options: ParseOptions = {}): SegmentedText {
  return segment(tokenise(normalise(text)), lexicon, options)
}

/**
 * One test per row: the text is cut into sentences at the bars and nowhere else.
 *
 * ```text
 * > | UBND TP. Huế họp.| Chiều nay, đoàn về.
 *                      ^ an end, and none at the dot of `TP.`
 * ```
 */
export function sentenceRows(table: readonly string[]): void {
  for (const row of table) {
    test(row.replaceAll('\n', '⏎'), () => {
      for (const [name, spell] of spellings) {
        const text = spell(row.replaceAll('|', ''))
        const ranges = segmentText(text).sentences.map((sentence) => place(text, sentence))
        let cut = text
        for (const {start} of ranges.slice(1).reverse()) cut = `${cut.slice(0, start)}|${cut.slice(start)}`
        expect(plain(cut).replace(/(\s*)\|/gu, '|$1'), name).toBe(row)
      }
    })
  }
}

/**
 * One test per row: the blocks and spans in brackets are there with the type in braces, and no others but paragraphs,
 * leads and sentences' own. A type in parentheses behind the braces' type is not needed: only `types` are compared.
 */
export function anatomyRows(types: readonly string[], table: readonly string[], options: ParseOptions = {}): void {
  for (const row of table) {
    test(row.replaceAll('\n', '⏎'), () => {
      for (const [name, spell] of spellings) {
        const {text, marks} = readRow(spell(row))
        const segmented = segmentText(text, options)
        const parts = [...segmented.blocks, ...segmented.spans].filter((part) => types.includes(part.type))
        const actual = parts.map((part) => ({...place(text, part), note: part.type}))
        expect(plain(writeRow({text, marks: actual})), name).toBe(plain(writeRow({text, marks})))
      }
    })
  }
}

function place(text: string, range: TokenRange): {start: number; end: number} {
  const {start, end} = new Locator(tokenise(normalise(text))).range(range)
  return {start: start.offset, end: end.offset}
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ')
}
