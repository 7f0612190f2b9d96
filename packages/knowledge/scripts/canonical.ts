import {type Document, isMap, isSeq, parseDocument, visit} from 'yaml'
import type {Problem} from '../src/check/problem.js'
import type {ListDefinition} from '../src/lists.js'
import type {SourceFile} from './read-data.js'

/**
 * The one form in which a data file is kept: NFC, records sorted by their key, dates of a list in block style as written,
 * no folded lines. Comments stay with the record that they stand before.
 */
export function canonical(file: SourceFile): string {
  return format(parseDocument(file.text.normalize('NFC')), file.list)
}

/** Files that are not in their canonical form. */
export function checkOrder(files: readonly SourceFile[]): Problem[] {
  return files.flatMap((file) => {
    const expected = canonical(file)
    if (expected === file.text) return []
    const lines = expected.split('\n')
    const index = file.text.split('\n').findIndex((line, at) => line !== lines[at])
    return [
      {
        file: file.file,
        line: Math.max(index, 0) + 1,
        message: 'Unexpected order or form, run `npm run generate -- --fix`'
      }
    ]
  })
}

function format(document: Document, list: ListDefinition): string {
  const {contents} = document
  if (isSeq(contents)) {
    const heading = contents.commentBefore
    const keys = new Map(contents.items.map((item) => [item, sortKey(isMap(item) ? list.key(item.toJSON()) : '')]))
    contents.items.sort((one, other) => compare(keys.get(one) ?? '', keys.get(other) ?? ''))
    contents.commentBefore = heading
    visit(document, {
      Scalar(_, node) {
        node.spaceBefore = false
      }
    })
    for (const item of contents.items) if (isMap(item) && !item.flow) item.spaceBefore = false
  }
  return document.toString({lineWidth: 0, flowCollectionPadding: false, singleQuote: true})
}

/** Vietnamese order without the tables of a locale: letters without marks first, marks decide between equals. */
function sortKey(key: string): string {
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()
  return `${plain}\u0000${key}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
