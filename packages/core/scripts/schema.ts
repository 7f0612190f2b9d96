/**
 * Writes the JSON Schema of the model from its types: `schema/article.schema.json`, published as `thoisu/schema`.
 *
 * `npm run schema --workspace=thoisu` writes it; a test compares.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where the schema stands. */
export const schemaFile = file('../schema/article.schema.json')

/**
 * The schema as it should be.
 *
 * @returns
 *   JSON text with a line break at the end.
 */
export function schemaText(): string {
  const generator = createGenerator({
    path: file('../src/model/index.ts'),
    tsconfig: file('../tsconfig.json'),
    type: 'Article',
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: true
  })
  const schema = generator.createSchema('Article')
  return `${JSON.stringify({$schema: schema.$schema, title: 'Article', ...schema}, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, schemaText())
