import type {Article, Block, Id, TextPosition} from 'thoisu'

/** A promise of the model that an article breaks. */
export interface Violation {
  rule: 'position' | 'order' | 'cover' | 'tokens' | 'id' | 'reference' | 'json'
  detail: string
}

/**
 * Checks what holds for every article, whatever the text: positions lie inside the text and have the right line and
 * column, blocks and sentences stand in order, do not overlap and leave out nothing but white space, leaves join to
 * the text, words that are given are the words of the text, ids are unique, references resolve, JSON brings it back.
 *
 * @param text - the text exactly as it was parsed.
 * @param article - what `parse` gave for it.
 * @returns nothing but an empty list, if all is well.
 */
export function checkInvariants(text: string, article: Article): Violation[] {
  return [
    ...checkPositions(text, article),
    ...checkTree(text, article),
    ...checkWords(text, article),
    ...checkIds(article),
    ...checkJson(article)
  ]
}

/** Every position anywhere in the article: whole numbers inside the text, not inside a surrogate pair. */
function checkPositions(text: string, article: Article): Violation[] {
  const violations: Violation[] = []
  const lines = lineStarts(text)
  visit(article, 'article', (value, path) => {
    if (!isPosition(value)) return
    const wrong = (detail: string) => violations.push({rule: 'position', detail: `${path}: ${detail}`})
    const [start, end] = [value.start.offset, value.end.offset]
    if (!Number.isInteger(start) || !Number.isInteger(end)) wrong(`${start}–${end} are no whole numbers`)
    else if (start < 0 || end > text.length || start > end) wrong(`${start}–${end} is no span of 0–${text.length}`)
    else {
      for (const point of [value.start, value.end]) {
        if (splitsPair(text, point.offset)) wrong(`${point.offset} splits a surrogate pair`)
        const line = lineAt(lines, point.offset)
        const column = point.offset - lines[line]! + 1
        if (point.line !== line + 1 || point.column !== column) {
          wrong(`offset ${point.offset} is at ${line + 1}:${column}, not ${point.line}:${point.column}`)
        }
      }
    }
  })
  for (const [family, spans] of Object.entries({mention: article.mentions, span: article.spans})) {
    for (const {id, position} of spans) {
      if (position.start.offset === position.end.offset) {
        violations.push({rule: 'position', detail: `${family} ${id} is empty`})
      }
    }
  }
  return violations
}

/** Blocks, sentences and tokens: in order, without overlap, covering their parent but for white space. */
function checkTree(text: string, article: Article): Violation[] {
  const violations: Violation[] = []
  const cover = (
    children: {type: string; position?: unknown}[],
    start: number,
    end: number,
    path: string,
    exact: boolean
  ) => {
    let offset = start
    const gap = (to: number) => {
      const left = text.slice(offset, to)
      if (exact ? left !== '' : /[^\s\p{Cf}]/u.test(left)) {
        violations.push({
          rule: exact ? 'tokens' : 'cover',
          detail: `${path} leaves out ${JSON.stringify(left.slice(0, 60))} at ${offset}`
        })
      }
    }
    for (const child of children) {
      const position = child.position
      if (!isPosition(position)) {
        violations.push({rule: 'position', detail: `${path}: a ${child.type} has no position`})
        continue
      }
      if (position.start.offset < offset || position.end.offset > end) {
        const detail = `${child.type} at ${position.start.offset}–${position.end.offset} overlaps or leaves ${path}`
        violations.push({rule: 'order', detail})
      } else gap(position.start.offset)
      offset = Math.max(offset, position.end.offset)
    }
    gap(end)
  }
  const hasTokens = article.children.some(
    (block) => 'children' in block && sentencesOf(block).some(({children}) => children.length > 0)
  )
  cover(article.children, 0, text.length, 'article', hasTokens)
  for (const block of article.children) {
    if (!('children' in block)) continue
    cover(
      block.children,
      block.position.start.offset,
      block.position.end.offset,
      `${block.type} ${block.id}`,
      hasTokens
    )
    for (const {id, position, children} of sentencesOf(block)) {
      if (hasTokens) cover(children, position.start.offset, position.end.offset, `sentence ${id}`, true)
    }
  }
  if (hasTokens && leaves(article) !== text)
    violations.push({rule: 'tokens', detail: 'the leaves do not join to the text'})
  const starts = article.mentions.map(({position}) => position.start.offset)
  if (starts.some((start, index) => index > 0 && start < starts[index - 1]!)) {
    violations.push({rule: 'order', detail: 'mentions are not in text order'})
  }
  return violations
}

/** Offices repeat the words of the text; spans lie in their blocks. */
function checkWords(text: string, article: Article): Violation[] {
  const violations: Violation[] = []
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]))
  for (const entity of article.entities) {
    if (entity.type !== 'person') continue
    for (const held of entity.positions) {
      const position = mentions.get(held.mention)?.position
      if (position && !plain(held.text).includes(plain(text.slice(position.start.offset, position.end.offset)))) {
        violations.push({
          rule: 'position',
          detail: `${entity.id} holds ${JSON.stringify(held.text)}, not the words of ${held.mention}`
        })
      }
    }
  }
  for (const span of article.spans) {
    const block = article.children.find((block) => 'id' in block && block.id === span.block)
    if (!block || !contains(block.position, span.position)) {
      violations.push({rule: 'order', detail: `${span.type} ${span.id} does not lie in its block ${span.block}`})
    }
  }
  return violations
}

/** Ids are unique, and every reference names something of the right family. */
function checkIds(article: Article): Violation[] {
  const violations: Violation[] = []
  const seen = new Map<Id, string>()
  const declare = (id: Id, family: string) => {
    if (seen.has(id)) violations.push({rule: 'id', detail: `${id} is both ${seen.get(id)} and ${family}`})
    seen.set(id, family)
  }
  for (const block of article.children) {
    if (!('children' in block)) continue
    declare(block.id, 'block')
    for (const sentence of sentencesOf(block)) declare(sentence.id, 'sentence')
  }
  const families = ['spans', 'mentions', 'entities', 'statements', 'events'] as const
  for (const family of families) for (const {id} of article[family]) declare(id, family)

  const refer = (from: string, ids: (Id | undefined)[], family: string) => {
    for (const id of ids) {
      if (id !== undefined && seen.get(id) !== family) {
        violations.push({
          rule: 'reference',
          detail: `${from} refers to ${id}, which is ${seen.get(id) ?? 'nothing'}, not of ${family}`
        })
      }
    }
  }
  for (const span of article.spans) refer(span.id, [span.block], 'block')
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]))
  for (const mention of article.mentions) {
    if ('entity' in mention) refer(mention.id, [mention.entity], 'entities')
    if ('candidates' in mention) refer(mention.id, mention.candidates ?? [], 'entities')
    if (mention.type === 'position') refer(mention.id, [mention.organization, mention.holder], 'entities')
  }
  for (const entity of article.entities) {
    refer(entity.id, entity.mentions, 'mentions')
    for (const id of entity.mentions) {
      const mention = mentions.get(id)
      if (mention && !('entity' in mention && mention.entity === entity.id)) {
        violations.push({rule: 'reference', detail: `${entity.id} has the mention ${id}, which does not refer to it`})
      }
    }
    if (entity.type === 'person') {
      for (const held of entity.positions) {
        refer(entity.id, [held.organization], 'entities')
        refer(entity.id, [held.mention], 'mentions')
      }
    }
    if (entity.type === 'organization') refer(entity.id, [entity.parent, entity.place], 'entities')
    if (entity.type === 'document') {
      const {issuer, implements: carriedOut = [], amends = [], replaces = [], guides = []} = entity
      refer(entity.id, [issuer, ...carriedOut, ...amends, ...replaces, ...guides], 'entities')
    }
  }
  for (const {id, speaker, addressees, documents, event, deadline, continues, within, plover} of article.statements) {
    refer(id, [speaker.target, ...(speaker.candidates ?? []), ...addressees, ...documents], 'entities')
    refer(id, [plover?.actor, ...(plover?.recipients ?? [])], 'entities')
    refer(id, [deadline], 'mentions')
    refer(id, [event], 'events')
    refer(id, [continues, within], 'statements')
  }
  for (const {id, time, place, participants, documents} of article.events) {
    refer(id, [time], 'mentions')
    refer(id, [place, ...[...participants, ...documents].map(({entity}) => entity)], 'entities')
  }
  return violations
}

/** The article is plain JSON: writing and reading it changes nothing, and no field is `undefined`. */
function checkJson(article: Article): Violation[] {
  const violations: Violation[] = []
  visit(article, 'article', (value, path) => {
    const type = typeof value
    const isPlain =
      value === null ||
      type === 'string' ||
      type === 'boolean' ||
      (type === 'number' && Number.isFinite(value)) ||
      Array.isArray(value) ||
      (type === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    if (!isPlain || Object.is(value, -0))
      violations.push({rule: 'json', detail: `${path} is no plain JSON: ${String(value)}`})
  })
  return violations
}

/** Calls back for the value and everything in it. */
function visit(value: unknown, path: string, visitor: (value: unknown, path: string) => void): void {
  visitor(value, path)
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`, visitor)
}

function sentencesOf(block: Block) {
  return block.children.filter((child) => child.type === 'sentence')
}

/** The values of all leaves, joined. */
function leaves(node: object): string {
  if ('children' in node && Array.isArray(node.children)) return node.children.map(leaves).join('')
  return 'value' in node ? String(node.value) : ''
}

function contains(outer: TextPosition, inner: TextPosition): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

function isPosition(value: unknown): value is TextPosition {
  const isPoint = (point: unknown) => typeof point === 'object' && point !== null && 'offset' in point
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    isPoint(value.start) &&
    isPoint(value.end)
  )
}

/** NFC with single spaces: how fields repeat words of the text. */
function plain(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/gu, ' ')
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0
}

/** Offset of the first unit of each line; lines end with `\n`, `\r\n` or `\r`, as in vfile-location. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

/** 0-based number of the line that an offset stands in. */
function lineAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
