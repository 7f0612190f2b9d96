import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {parse, thoisu} from 'thoisu'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import * as api from '../src/index.js'
import {formats} from '../src/index.js'
import {example, read} from './examples.js'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const {text, article} = example('party-meeting')

/** A short article, so that a golden file can be read as a whole. */
const golden = read('article.txt', {publishedAt: '2012-09-06'})

test('the public names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'formats',
    'html',
    'json',
    'jsonl',
    'markStyle',
    'markdown',
    'report',
    'summarise',
    'thoisuHtml',
    'thoisuJson',
    'thoisuJsonl',
    'thoisuMarkdown',
    'thoisuReport',
    'toHtml',
    'toJson',
    'toJsonl',
    'toMarkdown',
    'toReport'
  ])
})

test('each source file beside the list is a format or no format at all', () => {
  const others = ['format', 'formats', 'index', 'summary']
  const files = readdirSync(new URL('../src/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
  expect(files.filter((name) => !others.includes(name)).sort()).toEqual(formats.map(({name}) => name).sort())
})

describe.each(formats)('$name', (format) => {
  test('has a file and a sub-path of its own', () => {
    const path = manifest.exports[`./${format.name}`]['thoisu-source']
    expect(existsSync(new URL(`../${path}`, import.meta.url))).toBe(true)
  })

  test('ends in one line feed', () => {
    expect(format.write(article, text)).toMatch(/[^\n]\n$/u)
  })

  test('writes the article as its golden file has it', async () => {
    const {article, text} = golden
    await expect(format.write(article, text)).toMatchFileSnapshot(`golden/article${format.extension}`)
  })

  test('takes any text', () => {
    for (const strange of ['', ' ', '<b onclick="x">&amp;</b>', '\ud800', '“', 'Ông\u00a0An\n\n\n'.repeat(3)]) {
      expect(() => format.write(parse(strange), strange)).not.toThrow()
    }
  })

  test('is a compiler of unified too', () => {
    const plugins = {
      html: api.thoisuHtml,
      json: api.thoisuJson,
      jsonl: api.thoisuJsonl,
      markdown: api.thoisuMarkdown,
      report: api.thoisuReport
    }
    const plugin = plugins[format.name as keyof typeof plugins]
    const value = 'Ông Nguyễn Văn An họp.'
    expect(
      String(
        thoisu()
          .use(plugin)
          .processSync(new VFile({path: 'an.txt', value}))
      )
    ).toBe(format.write(parse(value), value, {path: 'an.txt'}))
  })
})
