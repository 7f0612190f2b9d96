import {defineConstruct} from '../construct.js'
import {Phrases} from '../phrases.js'
import {codesOf} from './codes.js'
import {readKind} from './kind.js'

const plans = new Set(['chuong-trinh-hanh-dong', 'ke-hoach', 'chuong-trinh'])
const verbs = new Phrases('thực hiện, triển khai, triển khai thực hiện, hành động thực hiện')

/**
 * Chương trình hành động thực hiện một văn bản: a plan without a number, known by the document that it carries out.
 *
 * ```text
 * > | Chương trình hành động thực hiện Chỉ thị số 48-CT/TW
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const implementingPlan = defineConstruct({
  name: 'implementing-plan',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || !kind.capital || !plans.has(kind.type.id)) return undefined
    const verbTo = verbs.startingAt(reader, kind.to)
    const aim = verbTo === undefined ? undefined : reader.chart.startingAt('document', verbTo)
    if (aim === undefined) return undefined
    const aimKind = codesOf(reader.knowledge).kinds.get(aim.kind)?.name
    const aimName = aim.form === 'name' ? aim.canonical : `${aimKind ?? ''} ${aim.canonical}`.trim()
    const canonical = `${kind.type.name} thực hiện ${aimName}`
    return {
      type: 'document',
      rule: 'implementing-plan',
      from: at,
      to: kind.to,
      kind: kind.type.id,
      form: 'name',
      canonical,
      name: canonical,
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})
