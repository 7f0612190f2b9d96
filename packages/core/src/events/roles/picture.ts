import {syllables} from '../../tokenise/syllables.js'
import type {RoleReader} from '../event-context.js'
import {peopleIn} from '../people-list.js'

/** What follows the name where the words tell of him and not of the picture. */
const still = syllables('được bị sẽ sinh vừa là giữ làm')

/** Whoever is shown in a picture of the event was there; a picture of nobody but him may be older. */
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
    return peopleIn(context, sentence.from, end)
      .slice(0, 6)
      .map((entity) => ({entity, role: 'attendee', at: sentence.from}))
  }
}
