import type {DocumentDraft} from '../recognise/draft.js'
import {foldPhrase} from '../text/fold.js'
import type {DocumentEntityDraft} from './entity-draft.js'

/** The stage of a bill at the end of a name. */
const revised = / \(sửa đổi\)$/u
/** Kind slug and kind word before a title. */
const kindWords = /^\S+ nghị quyết (?:về việc |về )?/u

/** What the mentions of a document have said so far. */
interface Said {
  readonly document: DocumentEntityDraft
  readonly kinds: Set<string>
  readonly symbols: Set<string>
  readonly years: Set<number>
  readonly terms: Set<number>
  readonly numbers: Set<string>
  /** Whether a mention has codes but no kind word, so that its kind is a guess. */
  loose: boolean
  revised: boolean
}

/** The documents of an article while its mentions are gathered, found by number and by name in constant time. */
export class DocumentIndex {
  readonly documents: DocumentEntityDraft[] = []
  private readonly byNumber = new Map<string, Said[]>()
  private readonly byName = new Map<string, Said[]>()
  private readonly titled: {key: string; said: Said}[] = []
  private readonly saidOf = new Map<DocumentDraft, Said>()
  private readonly aliases = new Map<string, {from: number; said: Said}>()

  /**
   * Add a mention to the document that it is of, or make a new one.
   *
   * @param draft
   *   A mention by number or by name.
   */
  place(draft: DocumentDraft): void {
    const named = this.sameAlias(draft)
    const same = named ?? (draft.form === 'name' ? this.sameName(draft) : this.sameNumber(draft))
    const said = same ?? this.make(draft)
    if (same !== undefined) said.document.mentions.push(draft)
    this.note(said, draft)
    this.saidOf.set(draft, said)
  }

  /**
   * Say that a mention is the name by which the article goes on to speak of a document.
   *
   * @param draft
   *   The mention: a short form or a name.
   * @param host
   *   A mention of the document that has been placed.
   */
  alias(draft: DocumentDraft, host: DocumentDraft): void {
    const said = this.saidOf.get(host)
    if (said !== undefined) this.aliases.set(aliasKey(draft), {from: draft.from, said})
  }

  /** The document that the article has given the name to; a fuller form that differs is another document. */
  private sameAlias(draft: DocumentDraft): Said | undefined {
    if (draft.form === 'full') return undefined
    const alias = this.aliases.get(aliasKey(draft))
    return alias !== undefined && draft.from >= alias.from ? alias.said : undefined
  }

  /** The only document with the number: of the same kind, and with the same codes and year where both have some. */
  private sameNumber(draft: DocumentDraft): Said | undefined {
    const isLoose = draft.parts.kind === undefined
    // A number that got lost: the day tells the documents of one symbol apart.
    const isLost = draft.number === undefined
    const candidates = (this.byNumber.get(bare(draft.number ?? '')) ?? []).filter((said) => {
      if (draft.year !== undefined && said.years.size > 0 && !said.years.has(draft.year)) return false
      if (isLost && said.document.mentions[0]?.date !== draft.date) return false
      if (draft.symbol !== undefined && said.symbols.size > 0) {
        return said.symbols.has(draft.symbol) && (said.kinds.has(draft.kind) || said.loose || isLoose)
      }
      return said.kinds.has(draft.kind)
    })
    return candidates.length === 1 ? candidates[0] : undefined
  }

  /** The document of the same name, whose year and stage do not contradict it. */
  private sameName(draft: DocumentDraft): Said | undefined {
    const named = this.byName.get(nameKey(draft)) ?? this.sameTitle(draft)
    const agreeing = named.filter((said) => agrees(said, draft))
    if (agreeing.length <= 1) return agreeing[0]
    // A bare name is that of the law in force; its revision goes by the name with its stage.
    const inForce = agreeing.filter(({years}) => years.size > 0)
    return inForce.length === 1 ? inForce[0] : undefined
  }

  /** For resolutions without a number: a title and a shorter one that ends as it does. */
  private sameTitle(draft: DocumentDraft): readonly Said[] {
    if (draft.rule !== 'titled-resolution') return []
    const key = nameKey(draft)
    return this.titled.slice(0, mostTitles).flatMap((other) => (endAlike(key, other.key) ? [other.said] : []))
  }

  private make(draft: DocumentDraft): Said {
    const document: DocumentEntityDraft = {
      type: 'document',
      kind: draft.kind,
      canonical: draft.canonical,
      mentions: [draft]
    }
    const said: Said = {
      document,
      kinds: new Set(),
      symbols: new Set(),
      years: new Set(),
      terms: new Set(),
      numbers: new Set(),
      loose: false,
      revised: false
    }
    this.documents.push(document)
    return said
  }

  /** Remember what a mention says, so that the next one can be compared. */
  private note(said: Said, draft: DocumentDraft): void {
    said.kinds.add(draft.kind)
    if (draft.symbol !== undefined) said.symbols.add(draft.symbol)
    if (draft.year !== undefined) said.years.add(draft.year)
    if (draft.term !== undefined) said.terms.add(draft.term)
    if (draft.form === 'name') {
      if (draft.number !== undefined) said.numbers.add(draft.number)
      if (isRevised(draft)) said.revised = true
      const key = nameKey(draft)
      add(this.byName, key, said)
      if (draft.rule === 'titled-resolution') this.titled.push({key, said})
      return
    }
    if (draft.parts.kind === undefined) said.loose = true
    add(this.byNumber, bare(draft.number ?? ''), said)
  }
}

/** Titles beyond these are not compared by their ends, so that the cost stays linear. */
const mostTitles = 60

/** Kind with number or name. */
function aliasKey(draft: DocumentDraft): string {
  return draft.form === 'name' ? nameKey(draft) : `${draft.kind} ${bare(draft.number ?? '')} ${draft.year ?? ''}`
}

function add(map: Map<string, Said[]>, key: string, said: Said): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [said])
  else if (!list.includes(said)) list.push(said)
}

function endAlike(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.endsWith(` ${short.replace(kindWords, '')}`)
}

function agrees(said: Said, draft: DocumentDraft): boolean {
  if (draft.year !== undefined && said.years.size > 0 && !said.years.has(draft.year)) return false
  if (draft.term !== undefined && said.terms.size > 0 && !said.terms.has(draft.term)) return false
  if (draft.number !== undefined && said.numbers.size > 0 && !said.numbers.has(draft.number)) return false
  return !((said.revised && draft.year !== undefined) || (isRevised(draft) && said.years.size > 0))
}

/** Whether it is named with the stage of a bill. */
function isRevised({name}: DocumentDraft): boolean {
  return revised.test(name ?? '')
}

/** The name without stage and commas, folded, with its kind. */
function nameKey({kind, name, canonical}: DocumentDraft): string {
  return `${kind} ${foldPhrase((name ?? canonical).replace(revised, '')).replace(/,/gu, '')}`
}

/** `05` and `5` are one number. */
function bare(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toLowerCase()
}
