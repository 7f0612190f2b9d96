/**
 * Draws mentions from the corpus with what stands around them, so that somebody can read them and count the wrong ones.
 *
 *     npm run sample -- document                      how many by rule, and 200 of them
 *     npm run sample -- time --size 100 --seed 7      another draw
 *     npm run sample -- document --missed --size 60   what looks like one and was not read as one
 *     npm run sample -- time --rule bare-year         of one rule only
 *     npm run sample -- time --context 60             with less of the text around them
 *
 * The draw depends on nothing but the corpus, the seed and what was found. What was counted by eye stands in README.md.
 */
import {parseArgs} from 'node:util'
import type {Mention, MentionType} from 'thoisu'
import {prepare} from '../scripts/turbo.mjs'
import {readCorpus, requireMaterial} from './material.js'

/** What a reader would stop at, by type: forms that are often, but not always, a mention. */
const suspects: Partial<Record<MentionType, RegExp>> = {
  document:
    /(?<!\p{L})(?:Nghị quyết|Nghị định|Chỉ thị|Thông tư|Quyết định|Kết luận|Quy định|Hướng dẫn|Thông báo|Kế hoạch|Công văn|Công điện|Pháp lệnh|Bộ luật|Luật|Hiến pháp|Điều lệ|Công ước|Hiệp định|Hiệp ước|Nghị định thư|Tuyên bố)(?= (?:số |)[\p{Lu}\d"“])|(?<!\p{L})(?:nghị quyết|nghị định|chỉ thị|thông tư|quyết định|kết luận|công văn|công điện)(?= (?:số |)\d)|(?<![\p{L}\d])\d{1,5}\s?[-/]\s?(?:\d{4}\s?\/\s?)?[A-ZĐƯ]{2}[\p{L}]*(?:\s?[-/]\s?[\p{Lu}][\p{L}\d]+)*/gu,
  time: /(?<![\p{L}\d.,/-])\d{1,4}(?:[-/.]\d{1,4}){1,2}(?![\d%])|(?<!\p{L})(?:ngày|tháng|quý|năm|thế kỷ|mùng|mồng|thập niên)(?= (?:\d|[IVX]+(?!\p{L})|này|nay|qua|trước|sau|tới|ngoái|Giêng|giêng|Chạp|chạp))|(?<!\p{L})(?:hôm qua|hôm nay|ngày mai|sáng nay|chiều nay|tối nay|chiều qua|tối qua|cùng ngày|âm lịch|rằm|Tết)(?!\p{L})/giu,
  quantity:
    /(?<![\p{L}\d.,/-])\d[\d.,]*(?=\s?(?:%|\p{L}))|(?:hàng|hằng|vài|nửa|một|hai|ba|bốn|năm|mười) (?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)/gu
}
const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    size: {type: 'string', default: '200'},
    seed: {type: 'string', default: '1'},
    rule: {type: 'string'},
    context: {type: 'string', default: '160'},
    missed: {type: 'boolean', default: false}
  }
})
const type = (positionals[0] ?? 'document') as MentionType
/** How many characters of the text stand on each side. */
const context = Number(options.context)

requireMaterial('corpus')
prepare('generate')
const {parse} = await import('thoisu')

/** One place of the corpus. */
interface Place {
  name: string
  text: string
  start: number
  end: number
  rule: string
  says: string
}

const places: Place[] = readCorpus().flatMap(({name, text, publishedAt}) => {
  const {mentions} = parse(text, publishedAt === undefined ? {} : {publishedAt})
  if (options.missed) return missed(name, text, mentions)
  return mentions.filter((mention) => mention.type === type).map((mention) => place(name, text, mention))
})
const counts = new Map<string, Place[]>()
for (const one of places) counts.set(one.rule, [...(counts.get(one.rule) ?? []), one])
const total = `${places.length} in ${new Set(places.map(({name}) => name)).size} texts`
console.log(`# ${type}${options.missed ? ', not read' : ''}: ${total}\n`)
console.log('| rule | count | texts |\n| --- | ---: | ---: |')
for (const [rule, of] of [...counts].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`| ${rule} | ${of.length} | ${new Set(of.map(({name}) => name)).size} |`)
}
console.log(`\n## ${options.size} of them, seed ${options.seed}\n`)
const eligible = places.filter(({rule}) => options.rule === undefined || rule === options.rule)
draw(eligible, Number(options.size), Number(options.seed)).forEach(({name, text, start, end, rule, says}, index) => {
  const around = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ')
  const left = around(start - context, start)
  console.log(`${index + 1}. ${name} ${rule} ${says}\n   ${left}[[${around(start, end)}]]${around(end, end + context)}`)
})

/** A mention as it is drawn. */
function place(name: string, text: string, mention: Mention): Place {
  const {id: _, type: _type, position, rule, ...says} = mention as Mention & {parts?: unknown; entity?: unknown}
  delete says.parts
  delete says.entity
  return {name, text, start: position.start.offset, end: position.end.offset, rule, says: JSON.stringify(says)}
}

/** What looks like a mention and touches none, nor a mention of a type that reads the same forms. */
function missed(name: string, text: string, mentions: readonly Mention[]): Place[] {
  const taken = mentions.filter((mention) => ['document', 'time', 'quantity'].includes(mention.type))
  return [...text.matchAll(suspects[type] ?? /(?!)/gu)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const isRead = taken.some(({position}) => position.start.offset < end && start < position.end.offset)
    return isRead ? [] : [{name, text, start, end, rule: match[0].replace(/\d+/gu, '0').slice(0, 24), says: ''}]
  })
}

/** As many as asked for, at random but always the same, in the order of the corpus. */
function draw(from: readonly Place[], size: number, seed: number): Place[] {
  let state = seed >>> 0
  const random = () => {
    // Mulberry32: small, and the same on every machine.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const keyed = from.map((item, index) => ({item, index, key: random()}))
  const drawn = keyed.sort((a, b) => a.key - b.key).slice(0, size)
  return drawn.sort((a, b) => a.index - b.index).map(({item}) => item)
}
