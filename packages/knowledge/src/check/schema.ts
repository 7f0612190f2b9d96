import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js'
import type {Problem} from './problem.js'
import {schemas} from './schemas.js'
import type {SourceRecord} from './source-record.js'

/** Compares each record with the JSON schema of its list. */
export function checkSchema(records: readonly SourceRecord[]): Problem[] {
  const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, verbose: true})
  for (const schema of schemas) ajv.addSchema(schema)

  return records.flatMap((record) => {
    const validate = ajv.getSchema(`${record.list.schema}.json`)
    if (!validate) throw new Error(`No schema ${record.list.schema}.json`)
    if (validate(record.value)) return []
    return (validate.errors ?? []).map((error) => {
      const path = pathOf(error.instancePath)
      const at = error.keyword === 'additionalProperties' ? [...path, error.params.additionalProperty] : path
      return {file: record.file, line: record.lineOf(at), message: describe(error, path, record)}
    })
  })
}

/** `/names/0/from` → `['names', 0, 'from']` */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** What is wrong, the value at fault, and what would be right. */
function describe(
  {keyword, params, data, parentSchema, message}: ErrorObject,
  path: readonly (string | number)[],
  {list}: SourceRecord
): string {
  const where = path.length > 0 ? `\`${path.join('.')}\`` : `a record of \`${list.name}\``
  switch (keyword) {
    case 'additionalProperties':
      return `Unexpected field \`${params.additionalProperty}\` in ${where}, expected one of ${Object.keys(parentSchema?.properties ?? {}).join(', ')}`
    case 'required':
      return `Missing field \`${params.missingProperty}\` in ${where}`
    case 'enum':
      return `Unexpected ${shown(data)} in ${where}, expected one of ${params.allowedValues.join(', ')}`
    case 'type':
      return `Unexpected ${shown(data)} in ${where}, expected ${typeWords(params.type, data)}`
    case 'minItems':
      return `Unexpected empty list in ${where}, expected at least one item, or no such field`
    case 'uniqueItems':
      return `Unexpected repetition of ${shown((data as unknown[])[params.i])} in ${where}, expected each item once`
    default:
      return `Unexpected ${shown(data)} in ${where}, expected ${expectation(parentSchema?.description) ?? message}`
  }
}

/** The description of a schema as the end of a sentence. */
function expectation(description: string | undefined): string | undefined {
  return description && description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/u, '')
}

const longestShown = 60

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``
}

const words: Record<string, string> = {
  string: 'text',
  array: 'a list in square brackets or lines with hyphens',
  object: 'fields in braces or on lines of their own',
  integer: 'a whole number',
  boolean: 'true or false'
}

function typeWords(type: string | string[], value: unknown): string {
  const expected = [type].flat().map((name) => words[name] ?? name)
  const isBare = type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
  return isBare ? `text: put it in quotation marks, '${value}'` : expected.join(' or ')
}
