import type {Article} from 'thoisu'
import {type Compiler, compilerOf, type Format} from './format.js'
import {type Summary, summarise} from './summary/summary.js'

/**
 * Write a summary in Markdown: what a note or a wiki page on the article needs.
 *
 * @param article
 *   The article.
 * @param text
 *   The text that it was read from.
 */
export function toMarkdown(article: Article, text: string): string {
  const summary = summarise(article, text)
  const {headline, outlet, publishedAt} = summary
  const about = [outlet, publishedAt].filter((value) => value !== undefined).map(escaped)
  return [
    `# ${escaped(headline ?? 'Article')}`,
    ...(about.length > 0 ? [about.join(', ')] : []),
    ...list('People', people(summary)),
    ...list(
      'Organizations',
      summary.organizations.map(({name}) => escaped(name))
    ),
    ...list('Documents', documents(summary)),
    ...list('Statements', statements(summary)),
    ...list('Events', events(summary))
  ]
    .join('\n\n')
    .concat('\n')
}

function people({people}: Summary): string[] {
  return people.map(({name, ranks, positions}) => {
    const offices = [...ranks, ...positions].map(escaped).join('; ')
    return `**${escaped(name)}**${offices && `: ${offices}`}`
  })
}

function documents({documents}: Summary): string[] {
  return documents.map(({name, issuer, title, related}) =>
    [
      `**${escaped(name)}**`,
      issuer && escaped(issuer),
      title && `“${escaped(title)}”`,
      ...related.map((one) => `${one.relation} ${escaped(one.name)}`)
    ]
      .filter(Boolean)
      .join(', ')
  )
}

function statements({statements}: Summary): string[] {
  return statements.map(({speaker, cue, contents, mode}) => {
    const words = escaped(contents.join(' … '))
    const who = speaker === undefined ? '*not settled*' : `**${escaped(speaker)}**`
    return `${who}${cue === undefined ? '' : ` ${escaped(cue)}`}: ${mode === 'direct' ? `“${words}”` : words}`
  })
}

function events({events}: Summary): string[] {
  return events.map(({kind, name, time, place, participants, documents}) => {
    const head = [`**${escaped(name ?? kind)}**`, ...[time, place].filter((value) => value !== undefined).map(escaped)]
    const roles = [...participants, ...documents].map(
      ({role, members}) => `  - ${role}: ${members.map((member) => escaped(member.name)).join('; ')}`
    )
    return [head.join(', '), ...roles].join('\n')
  })
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')]
}

/** Text as Markdown that means just that text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&').replace(/\s+/gu, ' ')
}

/** A summary in Markdown. */
export const markdown: Format = {
  name: 'markdown',
  description: 'a summary in Markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  between: '\n',
  write: toMarkdown
}

/** Compiler plugin that writes a summary in Markdown. */
export const thoisuMarkdown: Compiler = compilerOf(markdown)
