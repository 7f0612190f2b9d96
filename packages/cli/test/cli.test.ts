import {access, constants, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text as consume} from 'node:stream/consumers'
import {toReport} from '@thoisu/formats'
import {parse} from 'thoisu'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {root, spawned, start, thoisu} from './command.js'

const article = 'examples/party-meeting.txt'
const other = 'examples/official-visit.txt'
const text = 'Ngày 8-3, Thành ủy Hà Nội họp. Ông Nguyễn Văn An dự.\n'

/**
 * `Sáng 8-3, tại Hà Nội, ông Nguyễn Văn An, Chủ tịch Ủy ban nhân dân thành phố, đã chủ trì cuộc họp về việc xây dựng
 * các trường học mới.` in windows-1258, each byte as a character.
 */
const windows1258 =
  'Sáng 8-3, taòi Hà Nôòi, ông NguyêÞn Vãn An, ChuÒ tiòch UÒy ban nhân dân thành phôì, ðaÞ chuÒ triÌ cuôòc hoòp vêÌ ' +
  'viêòc xây dýòng các trýõÌng hoòc mõìi.'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thoisu-'))
})
afterAll(() => rm(folder, {recursive: true}))

describe('reading', () => {
  test('prints the report of a file, without colours in a pipe', async () => {
    const {code, out, err} = await thoisu([article, '--published-at', '2014-06-18', '--outlet', 'Hà Nội Mới'])
    expect({code, err}).toEqual({code: 0, err: ''})
    const source = await readFile(join(root, article), 'utf8')
    const read = parse(source, {publishedAt: '2014-06-18', outlet: 'Hà Nội Mới'})
    expect(out).toBe(toReport(read, source, {path: article}))
  })

  test('reads the standard input', async () => {
    const {code, out} = await thoisu(['--to', 'json', '-d', '2011-03-09'], text)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(parse(text, {publishedAt: '2011-03-09'}))
  })

  test('reads a UTF-8 text with a byte order mark', async () => {
    const {out} = await thoisu(['--to', 'json', '-'], `\ufeff${text}`)
    expect(JSON.parse(out)).toEqual(parse(text))
  })

  test('writes several files one after another', async () => {
    const {code, out} = await thoisu([article, other, '--to', 'jsonl'])
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).data.path)).toEqual([article, other])
  })

  test('goes on after a file that it cannot read, and says so', async () => {
    const {code, out, err} = await thoisu(['missing.txt', 'examples', article])
    expect(code).toBe(1)
    expect(out).toContain('Thành ủy Hà Nội')
    expect(err).toBe('thoisu: missing.txt: no such file\nthoisu: examples: is a folder; name the files in it\n')
  })

  test('reads older encodings, and says so', async () => {
    const {code, out, err} = await thoisu(['--to', 'markdown'], Buffer.from(windows1258, 'latin1'))
    expect(code).toBe(0)
    expect(err).toBe('thoisu: standard input: Unexpected encoding `windows-1258`, expected UTF-8: converted\n')
    expect(out).toContain('**Nguyễn Văn An**: Chủ tịch')
  })

  test('reads in the encoding that it is told', async () => {
    const {out, err} = await thoisu(['--to', 'json', '--encoding', 'utf-16le'], Buffer.from(text, 'utf16le'))
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(parse(text))
  })

  test('takes an empty text', async () => {
    expect(await thoisu([])).toEqual({code: 0, out: 'Article\n', err: ''})
  })
})

describe('knowledge of the caller', {timeout: 60_000}, () => {
  const own = [
    'organizations:',
    '  - {id: vuon-treo, kind: ban-quan-ly, branch: local, level: commune, names: [{text: Nhà Vườn treo Cổ Đô}]}',
    'abbreviations:',
    '  - {text: QCVT, expansions: [{text: Quy chế Vườn treo, class: document}]}'
  ].join('\n')
  const people = 'officeHolders:\n  - {person: Lò Văn Ngãi, office: Giám đốc, organization: vuon-treo}\n'
  const source = 'Sáng nay, Nhà Vườn treo Cổ Đô họp về QCVT.\n'
  const write = async (name: string, content: string | Uint8Array) => {
    const file = join(folder, name)
    await writeFile(file, content)
    return file
  }

  test('is read from several files, in a process of its own', async () => {
    const files = [await write('bodies.yml', own), await write('people.yml', people)]
    const {code, out, err} = await spawned(['--to', 'json', ...files.flatMap((file) => ['--knowledge', file])], source)
    expect({code, err}).toEqual({code: 0, err: ''})
    const {entities, mentions} = JSON.parse(out)
    expect(entities).toMatchObject([{name: 'Nhà Vườn treo Cổ Đô', knowledge: {id: 'vuon-treo'}}])
    expect(mentions).toContainEqual(expect.objectContaining({type: 'abbreviation', expansion: 'Quy chế Vườn treo'}))
  })

  test('is refused with file, line, value and way out', async () => {
    const file = await write('wrong.yml', `${own.replace('commune', 'village')}\npeople: []\n`)
    const {code, out, err} = await spawned(['-k', file], source)
    expect({code, out}).toEqual({code: 2, out: ''})
    const [first, ...others] = err.trimEnd().split('\n')
    expect(first).toBe('thoisu: wrong knowledge, nothing was read; mend it or leave `--knowledge` out')
    expect(others).toEqual([
      expect.stringMatching(/wrong\.yml:2: Unexpected `village` in `level`, expected one of central, province, /),
      expect.stringMatching(/wrong\.yml:5: Unexpected list `people`, expected one of .*officeHolders/)
    ])
  })

  test.each([
    ['missing.yml', undefined, 'no such file'],
    ['latin.yml', Buffer.from('surnames: [{text: Lò}]', 'latin1'), 'is not UTF-8; save it as UTF-8']
  ])('is refused where %s cannot be read', async (name, content, reason) => {
    const file = content === undefined ? join(folder, name) : await write(name, content)
    const {code, err} = await thoisu(['-k', file], source)
    expect({code, err}).toEqual({code: 2, err: `thoisu: --knowledge ${file}: ${reason}\n`})
  })

  test('has its problems counted where there are many', async () => {
    const file = await write('many.yml', `surnames:\n${'  - {}\n'.repeat(30)}`)
    const {err} = await thoisu(['-k', file], source)
    expect(err).toMatch(/… and 10 more\n$/u)
  })
})

describe('colours', () => {
  const colourStart = '\u001b['
  test.each<[string, string[], NodeJS.ProcessEnv, isTTY: boolean, coloured: boolean]>([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not on a dumb terminal', [], {TERM: 'dumb'}, true, false],
    ['not on a terminal with NO_COLOR', [], {NO_COLOR: '1'}, true, false],
    ['not with --no-color', ['--no-color'], {FORCE_COLOR: '1'}, true, false],
    ['in a pipe with --color', ['--color'], {NO_COLOR: '1'}, false, true],
    ['in a pipe with FORCE_COLOR', [], {FORCE_COLOR: '1'}, false, true]
  ])('%s', async (_name, args, env, isTTY, coloured) => {
    const {out} = await thoisu(args, text, {env, isTTY})
    expect(out.includes(colourStart)).toBe(coloured)
  })
})

describe('--output', () => {
  test('writes the whole file and nothing beside it', async () => {
    const own = await mkdtemp(join(folder, 'whole-'))
    const {code, out} = await thoisu([article, '--to', 'html', '--output', join(own, 'a.html')])
    expect({code, out}).toEqual({code: 0, out: ''})
    expect(await readFile(join(own, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/u)
    expect(await readdir(own)).toEqual(['a.html'])
  })

  test('leaves what was there if an article cannot be read', async () => {
    const own = await mkdtemp(join(folder, 'failed-'))
    const target = join(own, 'a.jsonl')
    await writeFile(target, 'before')
    const {code, err} = await thoisu([article, 'missing.txt', '--to', 'jsonl', '--output', target])
    expect(code).toBe(1)
    expect(err).toContain(`${target}: not written, because 1 of the articles could not be read`)
    expect(await readFile(target, 'utf8')).toBe('before')
    expect(await readdir(own)).toEqual(['a.jsonl'])
  })

  test('says where there is no folder', async () => {
    const {code, err} = await thoisu([article, '--output', join(folder, 'none/a.txt')])
    expect(code).toBe(1)
    expect(err).toBe(
      `thoisu: ${join(folder, 'none/a.txt')}: cannot be written: there is no folder ${join(folder, 'none')}\n`
    )
  })

  test('does not write over an article', async () => {
    const target = join(folder, 'article.txt')
    await writeFile(target, text)
    const {code, err} = await thoisu([target, '--output', target])
    expect(code).toBe(2)
    expect(err).toContain('is one of the articles')
    expect(await readFile(target, 'utf8')).toBe(text)
  })
})

describe('wrong use', () => {
  test.each<[string, string[], string]>([
    ['a format that is not there', ['--to', 'xml'], "argument 'xml' is invalid. Expected one of report, json,"],
    ['a date that is none', ['--published-at', '9/3/2011'], "argument '9/3/2011' is invalid. Expected an ISO date"],
    ['an option that is not there', ['--form', 'json'], "unknown option '--form'"],
    ['several articles in one JSON text', [article, other, '--to', 'json'], 'use report, jsonl, markdown, or name one']
  ])('%s', async (_name, args, message) => {
    const {code, out, err} = await thoisu(args, text)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toMatch(/^thoisu: /u)
    expect(err).toContain(message)
  })
})

describe('help', () => {
  test('--help tells the formats and exit codes', async () => {
    const {code, out} = await thoisu(['--help'])
    expect(code).toBe(0)
    for (const word of ['--published-at', 'jsonl', 'Exit codes']) expect(out).toContain(word)
  })

  test('--version is that of the package', async () => {
    expect(await thoisu(['--version'])).toEqual({code: 0, out: `${manifest.version}\n`, err: ''})
  })
})

describe('the process', {timeout: 60_000}, () => {
  test('reads a file and the standard input', async () => {
    const {code, out, err} = await spawned([article, '-', '--to', 'jsonl'], text)
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.split('\n')[1]).toBe(JSON.stringify(parse(text)))
  })

  test('ends with the code of its failure', async () => {
    expect(await spawned(['missing.txt'])).toEqual({code: 1, out: '', err: 'thoisu: missing.txt: no such file\n'})
  })

  test('ends quietly if the reader has seen enough', async () => {
    const child = start(Array(50).fill(article))
    const err = consume(child.stderr)
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, err: await err}).toEqual({code: 0, err: ''})
  })

  test('is started by a committed file that may be run', async () => {
    const bin = join(root, 'packages/cli', manifest.bin.thoisu)
    expect(await readFile(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u)
    await access(bin, constants.X_OK)
  })
})
