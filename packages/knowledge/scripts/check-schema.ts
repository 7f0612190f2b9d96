import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js'
import type {Problem} from './problem.js'
import type {SourceRecord} from './read-data.js'

/** Compares each record with the JSON schema of its list. */
export function checkSchema(root: string, records: readonly SourceRecord[]): Problem[] {
  const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true})
  for (const name of readdirSync(join(root, 'schemas'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')))
  }

  return records.flatMap((record) => {
    const validate = ajv.getSchema(`${record.list.schema}.json`)
    if (!validate) throw new Error(`No schema ${record.list.schema}.json`)
    if (validate(record.value)) return []
    return (validate.errors ?? []).map((error) => ({
      file: record.file,
      line: record.lineOf(pathOf(error.instancePath)),
      message: describe(error)
    }))
  })
}

/** `/names/0/from` → `['names', 0, 'from']` */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function describe(error: ErrorObject): string {
  const where = error.instancePath || 'the record'
  if (error.keyword === 'additionalProperties')
    return `Unexpected field \`${error.params.additionalProperty}\` in ${where}`
  if (error.keyword === 'enum')
    return `Unexpected value at ${where}, expected one of ${error.params.allowedValues.join(', ')}`
  return `Unexpected value at ${where}: ${error.message}`
}
