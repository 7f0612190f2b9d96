import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** What an issuer writes behind the number of a kind of document, where there is only one form. */
interface Form {
  /** Name of the issuer, in small letters. */
  readonly issuer: RegExp
  readonly kinds: readonly string[]
  readonly complete: (number: string, year: number | undefined, code: string) => string | undefined
}

const partyKinds = [
  'chi-thi',
  'nghi-quyet',
  'ket-luan',
  'quyet-dinh',
  'thong-bao',
  'huong-dan',
  'thong-tri',
  'bao-cao',
  'ke-hoach'
]

const forms: readonly Form[] = [
  {
    issuer: /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bch trung ương|bch tw|trung ương)/u,
    kinds: [...partyKinds, 'quy-dinh'],
    complete: (number, _, code) => `${number}-${code}/TW`
  },
  {
    issuer: /^(?:ban thường vụ |btv |thường trực |ban chấp hành )?(?:tỉnh ủy|thành ủy)/u,
    kinds: partyKinds,
    complete: (number, _, code) => `${number}-${code}/TU`
  },
  {
    issuer: /^thủ tướng/u,
    kinds: ['chi-thi', 'cong-dien'],
    complete: (number, _, code) => `${number}/${code}-TTg`
  },
  {
    issuer: /^chính phủ/u,
    kinds: ['nghi-quyet'],
    complete: (number, _, code) => `${number}/${code}-CP`
  },
  {
    issuer: /^(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)/u,
    kinds: ['cong-dien', 'chi-thi'],
    complete: (number, _, code) => `${number}/${code}-UBND`
  },
  {
    issuer: /^/u,
    kinds: ['nghi-dinh'],
    complete: (number, year, code) => (year === undefined ? undefined : `${number}/${year}/${code}-CP`)
  }
]

/**
 * Give a number its symbol where the article itself names what it needs: the issuer, and the year where the form has one.
 *
 * @param document
 *   A document that is cited by number alone.
 * @param text
 *   The text.
 */
export function completeSymbol(document: DocumentEntityDraft, text: ResolvedText): void {
  const {number, symbol} = document
  if (number === undefined || symbol !== undefined) return
  const issuer = document.mentions.find((mention) => mention.issuer !== undefined)?.issuer?.toLowerCase() ?? ''
  const code = text.reader.knowledge.documentTypes.find(({id}) => id === document.kind)?.codes[0]?.code
  const form = forms.find((candidate) => candidate.kinds.includes(document.kind) && candidate.issuer.test(issuer))
  if (code === undefined || form === undefined) return
  const year = document.year ?? (document.date === undefined ? undefined : Number(document.date.slice(0, 4)))
  const canonical = form.complete(number, Number.isNaN(year) ? undefined : year, code)
  if (canonical === undefined) return
  document.canonical = canonical
  document.symbol = canonical.slice(number.length + 1).replace(/^\d{4}\//u, '')
}
