import type {DocumentDraft} from '../recognise/draft.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** The documents that the last sentence with any spoke of: `văn bản này` resumes the only one of them. */
export class SpokenLast {
  private sentence = -1
  private documents = new Set<DocumentEntityDraft>()

  /**
   * @param text
   *   The text.
   */
  constructor(private readonly text: ResolvedText) {}

  /**
   * Note a mention, in text order.
   *
   * @param draft
   *   The mention.
   * @param document
   *   Its document.
   */
  note({from}: DocumentDraft, document: DocumentEntityDraft): void {
    const sentence = this.text.sentenceOf[from] as number
    if (sentence !== this.sentence) this.documents = new Set()
    this.sentence = sentence
    this.documents.add(document)
  }

  /** The one document spoken of, or nothing where there are several or none. */
  only(): DocumentEntityDraft | undefined {
    const [document] = this.documents
    return this.documents.size === 1 ? document : undefined
  }
}
