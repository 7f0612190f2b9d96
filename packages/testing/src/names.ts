import type {Article, Id} from 'thoisu'

/** Looks up what an id of an article is called: names of entities (of documents their canonical form), values of times. */
export function namesOf({entities, mentions}: Article): (id: Id) => string {
  const names = new Map<Id, string>()
  for (const entity of entities) names.set(entity.id, entity.type === 'document' ? entity.canonical : entity.name)
  for (const mention of mentions) if (mention.type === 'time') names.set(mention.id, mention.value ?? '')
  return (id) => (names.get(id) ?? `(${id})`).normalize('NFC').replaceAll('\u00a0', ' ')
}
