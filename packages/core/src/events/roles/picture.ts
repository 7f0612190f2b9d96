import type {PersonEntityDraft} from '../../resolve/entity-draft.js'
import {syllables} from '../../tokenise/syllables.js'
import type {EventContext, RoleReader} from '../event-context.js'
import {findHeads} from '../event-head.js'
import {peopleAt, peopleIn} from '../people-list.js'

/** What follows the name where the words tell of him and not of the picture. */
const still = syllables('được bị sẽ sinh vừa là giữ làm')

/** Whether the article tells of a person, too, and not only shows him. */
function isTold({blocks, sentences, sentenceOf}: EventContext['text'], person: PersonEntityDraft): boolean {
  const known = told.get(person)
  if (known !== undefined) return known
  const result = person.mentions.some(({from}) => {
    const type = blocks[sentences[sentenceOf[from] as number]?.block as number]?.type
    return type === 'paragraph' || type === 'lead'
  })
  told.set(person, result)
  return result
}

/** An article may show the same people a thousand times. */
const told = new WeakMap<PersonEntityDraft, boolean>()

/** Whoever is shown in a picture of the event was there; a picture of somebody whom nothing but the picture names may be older. */
export const picture: RoleReader = {
  name: 'picture',
  read(context, sentence) {
    const {reader, text, speech} = context
    if (text.blocks[sentence.block]?.type !== 'caption') return []
    const first = speech.actors.startingAt(sentence.from)
    if (first === undefined || first.kind !== 'person') return []
    let to = first.to
    while (to < sentence.to && reader.isMark(to)) to++
    if (to >= sentence.to || reader.isOneOf(to, still)) return []
    // Everybody up to the first verb: those joined to the first one.
    let end = first.to
    for (let at = first.to; at < sentence.to && !reader.isMark(at); at++) end = at + 1
    const shown = peopleIn(context, sentence.from, end).slice(0, 6)
    const ofEvent =
      peopleAt(context, sentence.from, sentence.to).length > 1 ||
      findHeads(reader, sentence).some(({nominal}) => nominal)
    return shown
      .filter((person) => ofEvent || isTold(text, person))
      .map((entity) => ({entity, role: 'attendee', at: sentence.from}))
  }
}
