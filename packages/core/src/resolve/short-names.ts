import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {type Gender, genderOf} from './gender.js'
import {inOrder, nameKey} from './people.js'
import type {ResolvedText} from './resolve.js'
import {Salience} from './salience.js'

/** Short names have at most so many words. */
const mostWords = 3
/** Of more people with the same given name no further one is remembered. */
const mostAlike = 24

/** People by how they may be called for short. */
interface Called {
  /** By the last words of the name: `ông Nghị`, `bà Kim Ngân`, `ông Trump`. */
  readonly ending: Map<string, Set<PersonEntityDraft>>
  /** By the first: `ông Tập`, `ông Thongloun`. */
  readonly starting: Map<string, Set<PersonEntityDraft>>
}

/**
 * Link short names to the people whose fuller name they end or, where they end none, start. Of several who fit, those of
 * the other gender fall out; then the one spoken of right before is meant, if the others were spoken of much earlier.
 *
 * @param text
 *   The text with an entity for each full name.
 */
export function resolveShortNames(text: ResolvedText): void {
  const {registry, reader} = text
  const mentions = inOrder(text).filter((mention) => !isPressPart(text, mention.from))
  const called = peopleByShortName(text, mentions)
  const genders = gendersOf(text, mentions)
  const salience = new Salience(text.sentenceOf)
  const unnamed = new Map<string, PersonEntityDraft>()
  for (const mention of mentions) {
    if (mention.form === 'short-name') {
      const key = nameKey(text, mention.from, mention.to)
      const all = [...(called.ending.get(key) ?? called.starting.get(key) ?? [])]
      const gender = genderOf(text, mention)
      const candidates = all.filter((entity) => !contradicts(gender, genders.get(entity)))
      const known = all.length === 0 ? unnamed.get(key) : salience.nearest(mention, candidates)
      if (known !== undefined) registry.link(mention, known)
      else if (candidates.length > 0) registry.abstain(mention, 'ambiguous-person', candidates)
      else
        unnamed.set(
          key,
          registry.add({type: 'person', name: reader.slice(mention.from, mention.to), mentions: [mention]})
        )
    }
    const entity = registry.entityOf(mention)
    if (entity?.type === 'person') salience.note(entity, mention)
  }
}

function contradicts(one: Gender | undefined, other: Gender | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function peopleByShortName(text: ResolvedText, mentions: readonly PersonDraft[]): Called {
  const called: Called = {ending: new Map(), starting: new Map()}
  for (const mention of mentions) {
    const entity = mention.form === 'name' ? text.registry.entityOf(mention) : undefined
    if (entity?.type !== 'person') continue
    const {from, to} = mention
    for (let words = 1; words <= mostWords && words < to - from; words++) {
      add(called.ending, nameKey(text, to - words, to), entity)
      add(called.starting, nameKey(text, from, from + words), entity)
    }
  }
  return called
}

function add(map: Map<string, Set<PersonEntityDraft>>, key: string, entity: PersonEntityDraft): void {
  const people = map.get(key)
  if (people === undefined) map.set(key, new Set([entity]))
  else if (people.size < mostAlike) people.add(entity)
}

/** What the honorifics with full names say. */
function gendersOf(text: ResolvedText, mentions: readonly PersonDraft[]): Map<PersonEntityDraft, Gender> {
  const genders = new Map<PersonEntityDraft, Gender>()
  for (const mention of mentions) {
    const entity = text.registry.entityOf(mention)
    const gender = genderOf(text, mention)
    if (entity?.type === 'person' && gender !== undefined) genders.set(entity, gender)
  }
  return genders
}
