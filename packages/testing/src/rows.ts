import type {Article, Mention, MentionType, ParseOptions} from 'thoisu'
import {parse} from 'thoisu'
import {expect, test} from 'vitest'
import {type Mark, readRow, writeRow} from './notation.js'
import {plain, spellings} from './spellings.js'

type MentionOf<Type extends MentionType> = Extract<Mention, {type: Type}>

/** How a table is compared. */
export interface RowOptions<Type extends MentionType> {
  /** Options of the parse, such as `publishedAt`. */
  parse?: ParseOptions
  /** Looks only at these mentions of the type, for example at those of one form or rule. */
  where?: (mention: MentionOf<Type>) => boolean
  /**
   * What a note in braces is compared with. By default the canonical form of documents, the value of times, value and
   * unit of quantities, the expansions of abbreviations, the title of positions, and the name of the entity of all others.
   */
  projection?: (mention: MentionOf<Type>, article: Article) => string | undefined
  /** With `contains`, mentions of the type that have no brackets are passed over. */
  only?: 'contains'
}

/**
 * One test per row of a table: the spans in brackets are exactly the mentions of the type in the text, as the row stands,
 * in NFD, and with non-breaking spaces.
 *
 * ```ts
 * rows('document', ['Theo [Nghị định 15/2020/NĐ-CP]{15/2020/NĐ-CP} của Chính phủ'])
 * ```
 */
export function rows<Type extends MentionType>(type: Type, table: string[], options: RowOptions<Type> = {}): void {
  for (const row of table) {
    test(row, () => {
      for (const [name, spell] of spellings) {
        const expected = readRow(spell(row))
        const article = parse(expected.text, options.parse)
        const actual = {text: expected.text, marks: actualMarks(article, type, expected.marks, options)}
        expect(plain(writeRow(actual)), name).toBe(plain(writeRow(expected)))
      }
    })
  }
}

/** One test per phrase: none has a mention of the type (or none that `where` looks at). */
export function rejects<Type extends MentionType>(
  type: Type,
  phrases: string[],
  options: Pick<RowOptions<Type>, 'parse' | 'where'> = {}
): void {
  for (const phrase of phrases) {
    test(`no ${type}: ${phrase}`, () => {
      for (const [name, spell] of spellings) {
        const text = spell(phrase)
        const marks = actualMarks(parse(text, options.parse), type, [], options)
        expect(plain(writeRow({text, marks})), name).toBe(plain(writeRow({text, marks: []})))
      }
    })
  }
}

/** The mentions of the article as marks, with a note where the expected mark at the same place has one. */
function actualMarks<Type extends MentionType>(
  article: Article,
  type: Type,
  expected: Mark[],
  {where = () => true, projection = describe, only}: RowOptions<Type>
): Mark[] {
  const marks: Mark[] = []
  for (const mention of article.mentions) {
    if (!isOfType(mention, type) || !where(mention)) continue
    const [start, end] = [mention.position.start.offset, mention.position.end.offset]
    const twin = expected.find((mark) => mark.start === start && mark.end === end)
    if (!twin && only === 'contains') continue
    marks.push(twin?.note === undefined ? {start, end} : {start, end, note: projection(mention, article) ?? '∅'})
  }
  return marks
}

function isOfType<Type extends MentionType>(mention: Mention, type: Type): mention is MentionOf<Type> {
  return mention.type === type
}

/** What a note says of a mention unless the caller has a projection of its own. */
function describe(mention: Mention, article: Article): string | undefined {
  switch (mention.type) {
    case 'time':
      return mention.value ?? undefined
    case 'quantity':
      return `${mention.value} ${mention.unit}`
    case 'abbreviation':
      return mention.expansion ?? mention.expansions?.join(' | ')
    case 'position':
      return mention.title
    case 'slogan':
      return undefined
    default: {
      const entity = article.entities.find((entity) => entity.id === mention.entity)
      return entity?.type === 'document' ? entity.canonical : entity?.name
    }
  }
}
