import {type Child, element} from '../element.js'

/** Something that was read, as a row of the findings. */
export interface Entry {
  /** Kind, for the colour. */
  kind: string
  /** Ids of its marks in the text. */
  targets: readonly string[]
  name: string
  /** Short remark behind the name, in English. */
  remark?: string
  children?: Child[]
}

/**
 * A row: the name as a button that shows the place in the text, if there is a mark, and what there is to say.
 *
 * @param entry
 *   What it says.
 */
export function entryElement({kind, targets, name, remark, children = []}: Entry): HTMLElement {
  return element(
    'li',
    {class: 'entry', 'data-kind': kind, 'data-targets': targets.join(' ') || undefined},
    element(
      'div',
      {class: 'entry-head'},
      targets.length > 0
        ? element('button', {type: 'button', class: 'entry-name', lang: 'vi'}, name)
        : element('span', {class: 'entry-name', lang: 'vi'}, name),
      remark !== undefined && element('span', {class: 'remark'}, remark)
    ),
    ...children
  )
}

/** A line of Vietnamese; nothing where there are no words. */
export function line(words: string | undefined, name = 'line'): Child {
  return words ? element('p', {class: name, lang: 'vi'}, words) : undefined
}

/** A line of English remarks; nothing where there are none. */
export function note(...remarks: (string | false | undefined)[]): Child {
  const words = remarks.filter(Boolean).join(' · ')
  return words === '' ? undefined : element('p', {class: 'note'}, words)
}

/** How often, for the remark. */
export function times({length}: readonly unknown[]): string | undefined {
  return length > 1 ? `${length}×` : undefined
}
