import {type Article, type ParseOptions, parse, type Statement} from 'thoisu'
import {expect, test} from 'vitest'
import {checkInvariants} from './invariants.js'
import {namesOf} from './names.js'
import {type Mark, numbered, readRow, writeRow} from './notation.js'
import {plain, spellings} from './spellings.js'

/** What a table says of a statement beside the places that stand in its row. */
export interface ExpectedStatement {
  /** Name of who speaks; canonical form of a document; `null` where nobody is settled. */
  speaker: string | null
  /** Lemma of the verb of saying; left out in a bare quotation and in speech that goes on. */
  lemma?: string
  /** By default `indirect`. */
  mode?: Statement['mode']
  /** By default `assertion`. */
  force?: Statement['force']
  /** Names of those who are asked. */
  addressees?: string[]
  /** Canonical forms of the documents cited. */
  documents?: string[]
  /** EDTF value of the time by which it is to be done. */
  deadline?: string
  /** Number of the statement that it goes on from. */
  continues?: number
  /** Number of the statement that it stands in. */
  within?: number
}

/** A text with its verbs of saying and contents in brackets, and its statements in text order. */
export type StatementRow = [row: string, ...statements: ExpectedStatement[]]

/**
 * One test per row of a table: the spans in brackets are exactly the verbs of saying and the contents of the statements
 * of the text, as it stands, in NFD, and with non-breaking spaces. Braces behind a bracket number the statement that
 * the span belongs to, where there are several. Requests must have their PLOVER record.
 *
 * ```ts
 * rows([['Ông Lê Văn An [yêu cầu] [các xã rà soát].', {speaker: 'Lê Văn An', lemma: 'yêu cầu', force: 'request', addressees: ['các xã']}]])
 * ```
 */
export function rows(table: StatementRow[], options?: ParseOptions): void {
  for (const [row, ...statements] of table) {
    test(row, () => {
      for (const [name, spell] of spellings) {
        const expected = readRow(spell(row))
        const article = parse(expected.text, options)
        const marks = marksOf(article, expected.marks)
        expect(plain(writeRow({text: expected.text, marks})), name).toBe(plain(writeRow(expected)))
        expect(article.statements.map(describer(article)), name).toEqual(statements)
        expect(checkInvariants(expected.text, article), name).toEqual([])
        for (const {force, plover, speaker, addressees} of article.statements) {
          const record = {event: 'REQUEST', actor: speaker.target, recipients: addressees}
          expect(plover, name).toEqual(force === 'request' ? record : undefined)
        }
      }
    })
  }
}

/** One test per text: nobody says anything in it. */
export function rejects(texts: string[], options?: ParseOptions): void {
  for (const phrase of texts) {
    test(`no statement: ${phrase}`, () => {
      for (const [name, spell] of spellings) {
        const text = spell(phrase)
        const marks = marksOf(parse(text, options), [])
        expect(plain(writeRow({text, marks})), name).toBe(phrase)
      }
    })
  }
}

/** Verbs and contents as marks, with the number of their statement where the expected mark at the same place has one. */
function marksOf({statements}: Article, expected: Mark[]): Mark[] {
  return statements.flatMap(({cue, contents}, index) =>
    [...(cue === undefined ? [] : [cue.position]), ...contents].map((position) =>
      numbered(position, index + 1, expected)
    )
  )
}

function describer(article: Article): (statement: Statement) => ExpectedStatement {
  const nameOf = namesOf(article)
  const numberOf = (id: string) => article.statements.findIndex((statement) => statement.id === id) + 1
  return ({speaker, cue, mode, force, addressees, documents, deadline, continues, within}) => ({
    speaker: speaker.target === undefined ? null : nameOf(speaker.target),
    ...(cue && {lemma: cue.lemma}),
    ...(mode !== 'indirect' && {mode}),
    ...(force !== 'assertion' && {force}),
    ...(addressees.length > 0 && {addressees: addressees.map(nameOf)}),
    ...(documents.length > 0 && {documents: documents.map(nameOf)}),
    ...(deadline !== undefined && {deadline: nameOf(deadline)}),
    ...(continues !== undefined && {continues: numberOf(continues)}),
    ...(within !== undefined && {within: numberOf(within)})
  })
}
