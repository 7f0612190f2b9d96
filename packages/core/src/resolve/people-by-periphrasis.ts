import type {OrganizationDraft, PersonDraft, PositionDraft} from '../recognise/draft.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {type HeldOffice, heldOffices} from './held-offices.js'
import {inOrder} from './people.js'
import type {ResolvedText} from './resolve.js'
import {Salience} from './salience.js'

/** What the press calls the head of a body instead of the title: `người đứng đầu Chính phủ`. */
const heads = new Phrases('người đứng đầu, vị đứng đầu, tư lệnh, thủ lĩnh')
/** May as well be several people, unless they speak: `lãnh đạo Chính phủ nói`. */
const leaders = new Phrases('lãnh đạo')
/** `người đứng đầu ngành công an`, `tư lệnh ngành giao thông`. */
const branch = syllable('ngành')
const and = syllable('và')
const theo = syllable('theo')
const many = new Phrases('các, những, nhiều, một số, đại diện, tập thể, ban, đội ngũ, và, cùng')
/** Words between the phrase and its verb. */
const adverbs = syllables('cũng đã vừa còn sẽ')
/** Words of bodies that a field does not repeat: `ngành công an` is that of `Bộ trưởng Bộ Công an`. */
const silent = syllables('bộ , và - của')

/** Of more offices in one article the further ones are not looked at, so that the cost stays linear. */
const mostHeld = 200

/** A phrase that stands for the head of a body. */
interface Periphrasis {
  readonly from: number
  readonly to: number
  /** Words of the body or the branch. */
  readonly body: ReadonlySet<number>
  readonly organization?: OrganizationDraft
  readonly roles: ReadonlySet<string>
}

/**
 * Phrases that stand for whoever heads a body: `người đứng đầu Chính phủ`, `lãnh đạo Bộ Y tế`, `tư lệnh ngành giao thông`.
 * As with offices that stand alone, exactly one person of the article must have an office that fits.
 *
 * @param text
 *   The text with offices given to people.
 */
export function resolvePeopleByPeriphrasis(text: ResolvedText): void {
  const named = inOrder(text)
  const salience = new Salience(text.sentenceOf)
  let held: readonly HeldOffice[] | undefined
  let next = 0
  for (let at = 0; at < text.count; at++) {
    const phrase = readPhrase(text.reader, at)
    if (phrase === undefined) continue
    for (; next < named.length && (named[next] as PersonDraft).from < at; next++) {
      const mention = named[next] as PersonDraft
      const entity = text.registry.entityOf(mention)
      if (entity?.type === 'person') salience.note(entity, mention)
    }
    // Few articles have such a phrase.
    held ??= [...new Set([...heldOffices(text).values()].flat())].slice(0, mostHeld)
    const fitting = held.filter((candidate) => fits(text, phrase, candidate))
    const people = [...new Set(fitting.map(({entity}) => entity))]
    const office = fitting[0]?.position
    if (office !== undefined) add(text, phrase, office, people, salience)
    at = phrase.to - 1
  }
}

function add(
  {chart, registry, reader}: ResolvedText,
  {from, to, organization}: Periphrasis,
  {record}: PositionDraft,
  people: readonly PersonEntityDraft[],
  salience: Salience
): void {
  const title = reader.slice(from, organization?.from ?? to)
  const office: PositionDraft = {
    type: 'position',
    rule: 'periphrasis',
    from,
    to,
    record,
    title,
    organization,
    status: 'current'
  }
  const mention: PersonDraft = {
    type: 'person',
    rule: 'person-by-periphrasis',
    form: 'position',
    from,
    to,
    positions: [],
    office
  }
  const entity = salience.nearest(mention, people)
  if (entity === undefined) return
  const shorter = chart.startingAt('position', from)
  if (shorter !== undefined) chart.remove(shorter)
  chart.add(office)
  chart.add(mention)
  registry.link(mention, entity)
  registry.setHolder(office, mention)
}

function readPhrase(reader: Reader, from: number): Periphrasis | undefined {
  const head = heads.startingAt(reader, from)
  const title = head ?? leaders.startingAt(reader, from)
  if (title === undefined) return undefined
  // `tư lệnh` is an office too, but not before a branch.
  const office = reader.chart.covering('position', from)
  if (office !== undefined && !(office.from === from && office.to === title && reader.is(title, branch)))
    return undefined
  const organization = reader.chart.startingAt('organization', title)
  const to = organization?.to ?? branchEnd(reader, title)
  if (to === undefined || to > reader.sentenceEnd(from)) return undefined
  if (head === undefined && !isSpeaker(reader, from, to)) return undefined
  const body = new Set<number>()
  for (let at = organization === undefined ? title + 1 : title; at < to; at++) {
    const id = reader.id(at)
    if (!silent.has(id)) body.add(id)
  }
  return {from, to, body, organization, roles: head === undefined ? either : onlyHead}
}

const onlyHead: ReadonlySet<string> = new Set(['head'])
const either: ReadonlySet<string> = new Set(['head', 'deputy'])

function branchEnd(reader: Reader, at: number): number | undefined {
  if (!reader.is(at, branch)) return undefined
  const field = reader.hitsOf('field', at + 1)[0]
  if (field !== undefined) return field.to
  // Fields are written with a capital in the lexicon, in running text with a small letter: two syllables.
  return reader.isWord(at + 2) ? at + 3 : undefined
}

/** Whether the phrase is the subject of speech: `lãnh đạo Bộ Y tế đánh giá cao`, `theo lãnh đạo Chính phủ`. */
function isSpeaker(reader: Reader, from: number, to: number): boolean {
  const first = reader.sentenceStart(from)
  if (many.endingAt(reader, from, first) !== undefined) return false
  // `theo lãnh đạo UBND tỉnh và Công an tỉnh`: the heads of two bodies are not one.
  if (from > first && reader.is(from - 1, theo)) return !reader.is(to, and)
  const verb = reader.isOneOf(to, adverbs) ? to + 1 : to
  return verb < reader.sentenceEnd(from) && reader.longest('reportingVerb', verb) !== undefined
}

/** Whether an office of the right rank belongs to the body. */
function fits(text: ResolvedText, {body, organization, roles}: Periphrasis, {position}: HeldOffice): boolean {
  if (!roles.has(position.record.role) || position.status === 'former') return false
  const entity = organization && text.registry.entityOf(organization)
  if (entity?.type === 'organization') {
    const own = position.organization && text.registry.entityOf(position.organization)
    if (own === entity) return true
    if (entity.record !== undefined && position.record.organization === entity.record.id) return own === undefined
  }
  if (body.size === 0) return false
  const words = new Set<number>()
  for (let at = position.from; at < position.to; at++) words.add(text.syllable[at] as number)
  return [...body].every((id) => words.has(id))
}
