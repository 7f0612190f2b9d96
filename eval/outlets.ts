/**
 * Which newspapers are recognised from the text alone, against the outlet that the index of the corpus gives.
 *
 *     npm run outlets                 the table, as Markdown
 *     npm run outlets -- --others     and each article whose outlet is not the one of the index, with what was recognised
 *
 * The parser is told neither outlet nor date. Most labels of the index were taken from the text too, many of them from
 * the credit of a picture, which says who took it and not who prints the story: the last column counts those apart.
 */
import {parseArgs} from 'node:util'
import {prepare} from '../scripts/turbo.mjs'
import {readCorpus, requireMaterial} from './material.js'

const {values: options} = parseArgs({options: {others: {type: 'boolean', default: false}}})

requireMaterial('corpus')
prepare('generate')
const {parse} = await import('thoisu')
const {outlets} = await import('@thoisu/knowledge/outlets')

interface Row {
  right: number
  none: number
  others: string[]
  /** Not right, and the outlet of the index is named nowhere but in credits of pictures. */
  unfounded: number
}

const rows = new Map<string, Row>()
const leads = {right: 0, others: [] as string[], none: 0}
let unlabelled = 0
let found = 0
for (const {name, text, outlet} of readCorpus()) {
  const article = parse(text, {})
  const recognised = article.outlet
  // Headlines with leads carry no tag and no signature, but their address says for certain who printed them.
  if (!name.endsWith('.txt')) {
    if (recognised === undefined) leads.none++
    else if (outlet !== undefined && recognised === idOf(outlet)) leads.right++
    else leads.others.push(`${name}: ${outlet}, recognised as ${recognised}`)
    continue
  }
  if (outlet === undefined) {
    unlabelled++
    if (recognised !== undefined) found++
    continue
  }
  const row = rows.get(outlet) ?? {right: 0, none: 0, others: [], unfounded: 0}
  rows.set(outlet, row)
  const expected = idOf(outlet)
  if (recognised === expected) row.right++
  else {
    if (recognised === undefined) row.none++
    else row.others.push(`${name}: ${outlet}, recognised as ${recognised}`)
    const credits = article.spans.filter(({type}) => type === 'credit')
    let at = 0
    let rest = ''
    for (const {position} of credits) {
      rest += text.slice(at, position.start.offset)
      at = position.end.offset
    }
    if (!names(rest + text.slice(at), expected)) row.unfounded++
  }
}

const sorted = [...rows].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
console.log(
  '| outlet of the index | articles | the same | another | none | of the last two, named in credits at most |\n' +
    '| - | -: | -: | -: | -: | -: |'
)
for (const [outlet, row] of sorted) print(outlet, row)
print('all', {
  right: sum(({right}) => right),
  none: sum(({none}) => none),
  others: sorted.flatMap(([, {others}]) => others),
  unfounded: sum(({unfounded}) => unfounded)
})
console.log(`\n${unlabelled} articles without an outlet in the index: ${found} recognised, ${unlabelled - found} not.`)
const {right, others, none} = leads
console.log(`Headlines with leads: ${right} recognised as who printed them, ${others.length} as another, ${none} not.`)
if (options.others) console.log(`\n${[...sorted.flatMap((row) => row[1].others), ...others].join('\n')}`)

/** Id of an outlet as the index names it: `TTXVN (credit)` is the agency, known from its pictures only; of `VnExpress - Thế Giới` the section is left out. */
function idOf(label: string): string | undefined {
  const [first = ''] = label.replace(/ \(credit\)$/u, '').split(/\/| - /u)
  return parse('', {outlet: first}).outlet
}

/** Whether a text has one of the names of an outlet. */
function names(text: string, id: string | undefined): boolean {
  const record = outlets.find((one) => one.id === id)
  const spellings = [record?.name, record?.variants, record?.tags, record?.hosts].flat()
  return spellings.some((spelling) => {
    if (spelling === undefined) return false
    for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
      if (
        !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) &&
        !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + spelling.length))
      )
        return true
    }
    return false
  })
}

function total({right, none, others}: Row): number {
  return right + none + others.length
}

function sum(count: (row: Row) => number): number {
  return sorted.reduce((before, [, row]) => before + count(row), 0)
}

function print(outlet: string, row: Row): void {
  console.log(`| ${outlet} | ${total(row)} | ${row.right} | ${row.others.length} | ${row.none} | ${row.unfounded} |`)
}
