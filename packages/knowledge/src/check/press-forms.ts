import type {Field, Name} from '../types.js'

/** A word that the press shortens inside the names of bodies: `Trung ương` to `TƯ`, `TW`, `T.Ư`. */
export interface PressForm {
  long: string
  short: string[]
}

/** How many words of one name are shortened at a time: `UBTW MTTQ Việt Nam` has two. */
const depth = 2

/** A name with the press forms that its words make, beside the variants that its record lists. */
export function withPressForms(name: Name, forms: readonly PressForm[], fields: readonly Field[]): Name {
  const variants = new Set(name.variants)
  for (const variant of shorten(name.text, forms)) variants.add(variant)
  for (const variant of ministry(name.text, fields)) variants.add(variant)
  variants.delete(name.text)
  for (const abbreviation of name.abbreviations ?? []) variants.delete(abbreviation)
  return variants.size > 0 ? {...name, variants: [...variants]} : name
}

/** `Ban Tổ chức Trung ương` → `Ban Tổ chức TƯ`, `Ban Tổ chức TW` … */
function shorten(text: string, forms: readonly PressForm[]): string[] {
  let current = [text]
  const all: string[] = []
  for (let round = 0; round < depth; round++) {
    current = current.flatMap((form) =>
      forms.flatMap(({long, short}) => {
        const parts = ` ${form} `.split(` ${long} `)
        return parts.length === 2 && form !== long ? short.map((word) => parts.join(` ${word} `).trim()) : []
      })
    )
    all.push(...current)
  }
  return [...new Set(all)]
}

/** `Bộ Giáo dục và Đào tạo` → `Bộ GD&ĐT`, `Bộ Giáo dục` …, by the variants of the field behind `Bộ`. */
function ministry(text: string, fields: readonly Field[]): string[] {
  const field = text.startsWith('Bộ ') && fields.find((candidate) => candidate.text === text.slice(3))
  return field ? (field.variants ?? []).map((variant) => `Bộ ${variant}`) : []
}
