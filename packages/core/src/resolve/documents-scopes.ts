import type {DocumentDraft} from '../recognise/draft.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** Titles of documents. What a title cites is what its document is about, so that it lends no antecedent to its kind. */
export class Titles {
  /** For each citation in a title, in text order: the kinds of the documents that the title belongs to. */
  private readonly kinds = new Map<DocumentDraft, ReadonlySet<string>>()

  /**
   * @param drafts
   *   All mentions of documents, in text order.
   */
  constructor(drafts: readonly DocumentDraft[]) {
    let open: {to: number; kind: string}[] = []
    for (const draft of drafts) {
      open = open.filter(({to}) => to > draft.from)
      if (open.length > 0) this.kinds.set(draft, new Set(open.map(({kind}) => kind)))
      // Titles nest no deeper: a title that never closes must not pile up.
      if (draft.parts.title !== undefined && open.length < deepest) {
        open.push({to: draft.parts.title.to, kind: draft.kind})
      }
    }
  }

  /**
   * Whether a citation stands in the title of a document of its kind.
   *
   * @param draft
   *   The citation.
   */
  holds(draft: DocumentDraft): boolean {
    return this.kinds.get(draft)?.has(draft.kind) === true
  }
}

const deepest = 4
/** No plural resumes more. */
const largest = 20
/** A plural of this kind resumes documents of all kinds: `các văn bản này`. */
const anyKind = 'van-ban'

/** Documents of one kind that were named together. */
interface Group {
  sentence: number
  readonly documents: Set<DocumentEntityDraft>
}

/** What a plural may resume: the documents of its kind that one sentence named together, as the text goes on. */
export class Groups {
  private readonly last = new Map<string, Group>()
  private readonly together = new Map<string, Group>()
  private readonly all = new Map<string, Set<DocumentEntityDraft>>()

  /**
   * @param text
   *   The text.
   */
  constructor(private readonly text: ResolvedText) {}

  /**
   * Note a citation, in text order.
   *
   * @param draft
   *   The citation.
   * @param document
   *   Its document.
   */
  add(draft: DocumentDraft, document: DocumentEntityDraft): void {
    const sentence = this.text.sentenceOf[draft.from] as number
    for (const kind of [document.kind, anyKind]) {
      let group = this.last.get(kind)
      if (group?.sentence !== sentence) {
        group = {sentence, documents: new Set()}
        this.last.set(kind, group)
      }
      group.documents.add(document)
      if (group.documents.size > 1) this.together.set(kind, group)
      const all = this.all.get(kind) ?? new Set()
      this.all.set(kind, all.add(document))
    }
  }

  /**
   * The documents that a plural resumes: those that the last sentence with several of them named, where none other was
   * named since; else all so far, where they are as many as the plural says.
   *
   * @param draft
   *   The anaphor.
   * @returns
   *   The documents, or none where that is not settled.
   */
  of({kind, plural}: DocumentDraft): readonly DocumentEntityDraft[] {
    const group = this.together.get(kind)
    const later = this.last.get(kind)
    const isLast = later === group || [...(later?.documents ?? [])].every((document) => group?.documents.has(document))
    const named = group !== undefined && isLast ? group.documents : undefined
    const all = this.all.get(kind)
    const fits = (documents: ReadonlySet<unknown> | undefined) =>
      documents !== undefined && documents.size <= largest && (plural === 0 || documents.size === plural)
    if (fits(named)) return [...(named as Set<DocumentEntityDraft>)]
    return plural !== 0 && fits(all) ? [...(all as Set<DocumentEntityDraft>)] : []
  }
}
