import type {OrganizationDraft} from '../recognise/draft.js'
import type {OrganizationEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** No head that stands alone has more words: `Tổng công ty`. */
const longestHead = 3

/** Which bodies were named last, as a reader goes through the text from its start. */
export class LastNamed {
  /** By the words that names open with. */
  private readonly byWords = new Map<string, OrganizationEntityDraft>()
  private block = -1
  /** Of each stem the only body named so far in the block; nothing after a second one. */
  private inThisBlock = new Map<string, OrganizationEntityDraft | undefined>()

  /**
   * @param text
   *   The text.
   */
  constructor(private readonly text: ResolvedText) {}

  /**
   * Note that a body is named.
   *
   * @param draft
   *   Where, and with which words.
   * @param entity
   *   The body.
   * @param stem
   *   Its head and field in the one spelling for all.
   */
  note(draft: OrganizationDraft, entity: OrganizationEntityDraft, stem: string): void {
    for (let length = 1; length <= longestHead && length < draft.to - draft.from; length++) {
      this.byWords.set(this.words(draft.from, draft.from + length), entity)
    }
    this.enter(draft.from)
    const only = this.inThisBlock.get(stem)
    if (!this.inThisBlock.has(stem)) this.inThisBlock.set(stem, entity)
    else if (only !== entity) this.inThisBlock.set(stem, undefined)
  }

  /**
   * The last body whose name opens with a head and goes on behind it.
   *
   * @param head
   *   The head alone.
   */
  opening({from, to}: OrganizationDraft): OrganizationEntityDraft | undefined {
    return to - from > longestHead ? undefined : this.byWords.get(this.words(from, to))
  }

  /**
   * The only body with a stem that was named before in the block of a mention.
   *
   * @param draft
   *   The mention.
   * @param stem
   *   The stem.
   */
  inBlock({from}: OrganizationDraft, stem: string): OrganizationEntityDraft | undefined {
    this.enter(from)
    return this.inThisBlock.get(stem)
  }

  private enter(at: number): void {
    const {sentences, sentenceOf} = this.text
    const block = sentences[sentenceOf[at] as number]?.block ?? -1
    if (block === this.block) return
    this.block = block
    this.inThisBlock = new Map()
  }

  private words(from: number, to: number): string {
    return this.text.syllable.subarray(from, to).join(' ')
  }
}
