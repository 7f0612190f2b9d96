/** An article of ours to try. */
export interface Sample {
  name: string
  title: string
  text: string
  publishedAt: string
  outlet: string
}

const folder = '../../../examples'
const texts = import.meta.glob<string>('../../../examples/*.txt', {query: '?raw', import: 'default', eager: true})
const notes = import.meta.glob<Omit<Sample, 'name' | 'text'>>('../../../examples/*.json', {
  import: 'default',
  eager: true
})

/** The examples of the project. */
export const samples: readonly Sample[] = Object.entries(notes).map(([path, note]) => {
  const name = path.slice(folder.length + 1, -'.json'.length)
  return {...note, name, text: texts[`${folder}/${name}.txt`] ?? ''}
})
