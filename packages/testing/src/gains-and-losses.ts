import type {Article, TextPosition} from 'thoisu'

/** One finding of an article, as a reader would write it down: what it is, where it stands, what it says and means. */
export interface Finding {
  /** Name of the article. */
  article: string
  /** `document`, `person` …, or `statement`. */
  kind: string
  start: number
  end: number
  /** The words of the text, white space made plain. */
  text: string
  /** What it refers to or means; empty where nothing is settled. */
  target: string
}

/** Writes an article down as findings; fields that they do not name may change freely. */
export function findings(name: string, text: string, article: Article): Finding[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const nameOf = (id: string | undefined) => {
    const entity = entities.get(id ?? '')
    return entity?.type === 'document' ? entity.canonical : (entity?.name ?? '')
  }
  const finding = (kind: string, {start, end}: Pick<TextPosition, 'start' | 'end'>, target: string): Finding => ({
    article: name,
    kind,
    start: start.offset,
    end: end.offset,
    text: text.slice(start.offset, end.offset).replaceAll(/\s+/gu, ' '),
    target
  })
  return [
    ...article.mentions.map((mention) => {
      if (mention.type === 'time') return finding(mention.type, mention.position, mention.value ?? '')
      if (mention.type === 'quantity')
        return finding(mention.type, mention.position, `${mention.value} ${mention.unit}`)
      if (mention.type === 'abbreviation') return finding(mention.type, mention.position, mention.expansion ?? '')
      return finding(mention.type, mention.position, 'entity' in mention ? nameOf(mention.entity) : '')
    }),
    ...article.statements.flatMap((statement) => {
      const [first, last] = [statement.contents[0], statement.contents.at(-1)]
      if (!first || !last) return []
      return finding('statement', {start: first.start, end: last.end}, nameOf(statement.speaker.target))
    })
  ]
}

/** What one version of the parser finds and the other does not. */
export interface Comparison {
  gains: Finding[]
  losses: Finding[]
}

/** Compares the findings of two versions in the same texts. A changed target is a loss and a gain. */
export function compareFindings(before: Finding[], after: Finding[]): Comparison {
  const key = ({article, kind, start, end, target}: Finding) => [article, kind, start, end, target].join('\t')
  const beforeKeys = new Set(before.map(key))
  const afterKeys = new Set(after.map(key))
  return {
    gains: after.filter((finding) => !beforeKeys.has(key(finding))),
    losses: before.filter((finding) => !afterKeys.has(key(finding)))
  }
}

/**
 * Writes a comparison as Markdown: a table of numbers per kind, then the losses and the gains.
 *
 * @param limit - how many of each are listed at most, taken evenly from all; the table of numbers is always whole.
 */
export function toMarkdown({gains, losses}: Comparison, limit = 100): string {
  const kinds = [...new Set([...gains, ...losses].map(({kind}) => kind))].sort()
  const count = (list: Finding[], kind: string) => list.filter((finding) => finding.kind === kind).length
  return [
    '| kind | gains | losses |',
    '| - | -: | -: |',
    ...kinds.map((kind) => `| ${kind} | ${count(gains, kind)} | ${count(losses, kind)} |`),
    `| all | ${gains.length} | ${losses.length} |`,
    ...list('Losses', losses, limit),
    ...list('Gains', gains, limit)
  ].join('\n')
}

function list(heading: string, items: Finding[], limit: number): string[] {
  if (items.length === 0) return []
  const step = Math.ceil(items.length / limit)
  const shown = items.filter((_, index) => index % step === 0)
  const cell = (value: string) => (value.length > 90 ? `${value.slice(0, 89)}…` : value).replaceAll('|', '\\|')
  return [
    '',
    `### ${heading}${step > 1 ? ` (one in ${step} of ${items.length})` : ''}`,
    '',
    '| article | kind | text | target |',
    '| - | - | - | - |',
    ...shown.map(({article, kind, text, target}) => `| ${article} | ${kind} | ${cell(text)} | ${cell(target)} |`)
  ]
}
