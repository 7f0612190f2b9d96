import {type Knowledge, lookup, type OfficeHolder} from '@thoisu/knowledge'
import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isDoing} from '../recognise/person/surroundings.js'
import {Phrases} from '../recognise/phrases.js'
import {foldPhrase} from '../text/fold.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {isOneHolder} from './people-by-position.js'
import type {ResolvedText} from './resolve.js'

const according = new Phrases('theo')

/**
 * Say who of the article the knowledge knows, and who held an office on the day of the article that stands alone and that
 * the article gives nobody. What the text says is never changed by it.
 *
 * @param text
 *   The text with people and their offices.
 */
export function resolveKnownPeople(text: ResolvedText): void {
  for (const entity of text.registry.entities) if (entity.type === 'person') addRecord(text, entity)
  addHolders(text)
}

/** A leader abroad by the spelling, a holder here by the name and an office that the article gives. */
function addRecord(text: ResolvedText, entity: PersonEntityDraft): void {
  const {reader} = text
  const named = entity.mentions.filter(({form}) => form === 'name')
  for (const {from, to} of named) {
    const leader = reader.hitsOf('foreignLeader', from).find((hit) => hit.to === to)
    if (leader !== undefined) {
      entity.record = leader.entry.record
      return
    }
  }
  const terms = holdersByName(reader.knowledge).get(foldPhrase(entity.name))
  if (terms === undefined) return
  const offices = entity.mentions
    .flatMap(({positions}) => positions)
    .map(({from, to}) => foldPhrase(reader.slice(from, to)))
  entity.record = terms.find(({office}) =>
    offices.some((written) => written.startsWith(office) || office.startsWith(written))
  )?.holder
}

/** A term of somebody, with the office as `foldPhrase` writes it. */
interface Term {
  readonly holder: OfficeHolder
  readonly office: string
}

const holderIndexes = new WeakMap<readonly OfficeHolder[], ReadonlyMap<string, readonly Term[]>>()

function holdersByName({officeHolders}: Knowledge): ReadonlyMap<string, readonly Term[]> {
  const known = holderIndexes.get(officeHolders)
  if (known !== undefined) return known
  const index = new Map<string, Term[]>()
  for (const holder of officeHolders) {
    const name = foldPhrase(holder.person)
    const term = {holder, office: foldPhrase(holder.office)}
    const terms = index.get(name)
    if (terms === undefined) index.set(name, [term])
    else terms.push(term)
  }
  holderIndexes.set(officeHolders, index)
  return index
}

const views = new WeakMap<Knowledge, ReturnType<typeof lookup>>()

/** `Thủ tướng vừa ký` in an article that names no Prime Minister: the one of that day. */
function addHolders(text: ResolvedText): void {
  const {reader, registry, chart} = text
  const day = reader.options.publishedAt
  if (day === undefined) return
  const viewOf = views.get(reader.knowledge) ?? lookup(reader.knowledge)
  views.set(reader.knowledge, viewOf)
  const view = viewOf(day)
  const asked = new Map<string, OfficeHolder | undefined>()
  const people = new Map<string, PersonEntityDraft>()
  for (const position of chart.all('position')) {
    if (registry.holderOf(position) !== undefined || chart.startingAt('person', position.from) !== undefined) continue
    if (position.status !== 'current' || !isOneHolder(text, position) || !isActing(text, position)) continue
    const question = questionOf(text, position)
    if (question === undefined) continue
    const {title, where} = question
    const key = `${title} ${where}`
    if (!asked.has(key)) asked.set(key, view.officeHolder(title, where))
    const holder = asked.get(key)
    if (holder === undefined) continue
    let entity = people.get(holder.person)
    if (entity === undefined) {
      entity = registry.add({type: 'person', name: holder.person, mentions: [], record: holder})
      people.set(holder.person, entity)
    }
    const {from, to} = position
    const mention: PersonDraft = {
      type: 'person',
      rule: 'office-holder',
      form: 'position',
      from,
      to,
      positions: [],
      office: position
    }
    chart.add(mention)
    registry.link(mention, entity)
    registry.setHolder(position, mention)
  }
}

/** Whether the office does or says something: an office that only issued a document may have had another holder then. */
function isActing({reader}: ResolvedText, {from, to}: PositionDraft): boolean {
  return isDoing(reader, to) || according.endingAt(reader, from, reader.sentenceStart(from)) !== undefined
}

/**
 * What to ask the knowledge: a title with the id of the body or, for offices of a province, of the place. Nothing where
 * neither the text nor the title settles it.
 */
function questionOf(
  {reader, registry}: ResolvedText,
  position: PositionDraft
): {title: string; where: string} | undefined {
  const {from, organization, place, record} = position
  const seat = place ?? organization?.place
  if (seat !== undefined) {
    const entity = registry.entityOf(seat)
    if (entity?.type !== 'place' || entity.level === 'country' || entity.record === undefined) return undefined
    return {title: reader.slice(from, seat.from), where: entity.record.id}
  }
  if (organization === undefined) {
    return record.organization === undefined ? undefined : {title: record.title, where: record.organization}
  }
  const entity = registry.entityOf(organization)
  if (entity?.type !== 'organization') return undefined
  const known = entity.record?.id ?? entity.place?.record?.id
  return known === undefined
    ? undefined
    : {title: entity.record === undefined ? reader.slice(from, position.to) : record.title, where: known}
}
