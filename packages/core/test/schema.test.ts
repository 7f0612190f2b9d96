import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {schemaFile, schemaText} from '../scripts/schema.js'
import {parse} from '../src/index.js'

const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as {definitions: Record<string, {properties?: object}>}
const model = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8')

const article = `(HNM) - Ngày 12-5, Thành ủy Hà Nội tổ chức hội nghị triển khai Chỉ thị số 11-CT/TW của Ban Bí thư.

Đồng chí Trần Văn Lực, Phó Bí thư Thành ủy chủ trì hội nghị. Cùng dự có Thiếu tướng Lê Hoài An.

Phát biểu tại hội nghị, ông Lực yêu cầu các quận, huyện hoàn thành 80% khối lượng công việc trước ngày 30-6. Ảnh: Minh Thư`

describe('the JSON Schema', () => {
  it('should be what the types say (npm run schema --workspace=thoisu)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
  })

  it('should accept what `parse` gives', () => {
    const validate = new Ajv({strict: false}).compile(schema)
    for (const text of [article, '', 'x', article.normalize('NFD')]) {
      const valid = validate(parse(text, {publishedAt: '2011-05-13'}))
      expect(validate.errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
  })

  it('should have no field that docs/model.md does not explain', () => {
    const words = new Set(model.match(/[A-Za-z]+/gu))
    const unexplained = Object.entries(schema.definitions).flatMap(([type, {properties = {}}]) =>
      Object.keys(properties)
        .filter((field) => !words.has(field))
        .map((field) => `${type}.${field}`)
    )
    expect(unexplained).toEqual([])
  })
})
