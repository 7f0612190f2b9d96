import type {Issuer} from '@thoisu/knowledge'
import {codeOfIssuer, issuerOf} from './documents-issuer.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** Kinds whose symbol has only one form, so that issuer and number settle it. */
const party = new Set([
  'chi-thi',
  'nghi-quyet',
  'ket-luan',
  'quyet-dinh',
  'quy-dinh',
  'thong-bao',
  'huong-dan',
  'thong-tri',
  'ke-hoach',
  'bao-cao',
  'chuong-trinh',
  'chuong-trinh-hanh-dong'
])
const yearless = new Set(['chi-thi', 'cong-dien', 'thong-bao', 'ke-hoach', 'to-trinh', 'bao-cao'])
const yearly = new Set(['nghi-dinh', 'thong-tu', 'thong-tu-lien-tich'])
/** The Government alone issues decrees, whether the text names it or not. */
const decree = 'nghi-dinh'
const government = 'CP'
const governmental = new Set([decree, 'nghi-quyet', 'to-trinh', 'bao-cao'])

/**
 * Give a number its symbol where the article itself names what that takes: the issuer, and the year where the form has
 * one. `Chỉ thị 26` of the Prime Minister is 26/CT-TTg; `Quyết định 64` may be one with a year or one without.
 *
 * @param document
 *   A document that is cited by number alone.
 * @param text
 *   The text.
 */
export function completeSymbol(document: DocumentEntityDraft, text: ResolvedText): void {
  const {number, kind} = document
  if (number === undefined || document.symbol !== undefined) return
  const issuer = issuerRecord(document, text)
  if (issuer === undefined) return
  const type = text.reader.knowledge.documentTypes.find(({id}) => id === kind)
  const code = type?.codes.find(({system}) => system === issuer.system)?.code
  const symbol = code && symbolOf(kind, code, issuer)
  if (symbol === undefined || symbol === '') return
  const year = document.year ?? yearOf(document.date)
  if (yearly.has(kind)) {
    if (year === undefined) return
    document.year = year
    document.canonical = `${number}/${year}/${symbol}`
  } else {
    document.canonical = issuer.system === 'party' ? `${number}-${symbol}` : `${number}/${symbol}`
    // `Chỉ thị 11/2016`: the year is not part of the symbol but says when it was issued.
    document.date ??= document.year === undefined ? undefined : String(document.year)
    delete document.year
  }
  document.symbol = symbol
}

function issuerRecord(document: DocumentEntityDraft, text: ResolvedText): Issuer | undefined {
  for (const mention of document.mentions) {
    const issuer = mention.form === 'anaphor' ? undefined : issuerOf(mention, text)
    if (issuer !== undefined) return codeOfIssuer(issuer, text)
  }
  return document.kind === decree ? text.reader.knowledge.issuers.find(({code}) => code === government) : undefined
}

/** Type and issuer as they stand in the symbol, where the kind has only that form. */
function symbolOf(kind: string, code: string, issuer: Issuer): string | undefined {
  if (issuer.system === 'party') {
    // Regulations of provinces are written `QĐ` or `QĐi`; the centre writes `QĐ`.
    if (!party.has(kind) || (kind === 'quy-dinh' && issuer.code !== 'TW')) return undefined
    return `${code}/${issuer.code}`
  }
  if (issuer.system !== 'state') return undefined
  // Directives and telegrams are the Prime Minister's, not the Government's.
  if (issuer.code === government) return governmental.has(kind) ? `${code}-${issuer.code}` : undefined
  const hasOneForm = yearless.has(kind) || (yearly.has(kind) && kind !== decree)
  return hasOneForm ? `${code}-${issuer.code}` : undefined
}

function yearOf(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4))
  return Number.isInteger(year) && year > 0 ? year : undefined
}
