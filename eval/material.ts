import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/**
 * Where the gold sets and the corpus are: beside the repository, because the texts are the newspapers' and stay out of
 * it. `THOISU_MATERIAL` names another folder.
 */
export const material = process.env.THOISU_MATERIAL ?? fileURLToPath(new URL('../../shared', import.meta.url))

/** Ends the process, loudly but as no failure, where a folder of the material is not on this machine. */
export function requireMaterial(folder: string): void {
  if (existsSync(`${material}/${folder}`)) return
  console.error(`SKIPPED: ${material}/${folder} is not here; nothing was measured.`)
  process.exit(0)
}

/** One text of the corpus, with what is known of it. */
export interface CorpusArticle {
  name: string
  text: string
  /** ISO date. */
  publishedAt?: string
  /** The outlet as the index names it, where it does. */
  outlet?: string
}

/** Reads the whole development corpus: the articles, then the headlines with leads. */
export function readCorpus(): CorpusArticle[] {
  const folder = `${material}/corpus`
  const index = new Map(
    lines(`${folder}/index.tsv`).map((line) => {
      const [path = '', outlet = '', date = ''] = line.split('\t')
      return [path, {outlet, date: date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')}]
    })
  )
  const articles = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path): CorpusArticle => {
      const {outlet, date} = index.get(path) ?? {outlet: '', date: ''}
      const text = readFileSync(`${folder}/${path}`, 'utf8')
      return {name: path, text, ...(date.length === 10 && {publishedAt: date}), ...(outlet !== '' && {outlet})}
    })
  const leads = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => lines(`${folder}/${file}`))
    .map((line): CorpusArticle => {
      const {id, ...lead} = JSON.parse(line) as {id: string; text: string; publishedAt: string; outlet: string}
      return {name: id, text: lead.text, publishedAt: lead.publishedAt, outlet: lead.outlet}
    })
  return [...articles, ...leads]
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}
