/**
 * Link the findings with the text: whatever is pointed at or focused on one side is lit on both.
 *
 * An element of the findings names the ids of its marks in `data-targets`; a mark has its own as `data-id`.
 *
 * @param view
 *   The article.
 * @param findings
 *   What was read.
 */
export function linkSpotlight(view: HTMLElement, findings: HTMLElement): void {
  const light = (ids: readonly string[]) => {
    for (const lit of document.querySelectorAll('.is-lit')) lit.classList.remove('is-lit')
    for (const id of ids) {
      for (const mark of marksOf(view, id)) mark.classList.add('is-lit')
      for (const entry of entriesOf(findings, id)) entry.classList.add('is-lit')
    }
    view.classList.toggle('is-dimmed', ids.length > 0)
  }
  const targets = ({target}: Event) => {
    const entry = target instanceof Element ? target.closest<HTMLElement>('[data-targets]') : null
    return entry?.dataset.targets?.split(' ') ?? []
  }
  const marked = ({target}: Event) => {
    const mark =
      target instanceof Element ? target.closest<HTMLElement>('mark[data-id], [data-type="statement"]') : null
    return mark?.dataset.id === undefined ? [] : [mark.dataset.id]
  }
  for (const type of ['pointerover', 'focusin']) {
    findings.addEventListener(type, (event) => light(targets(event)))
    view.addEventListener(type, (event) => light(marked(event)))
  }
  for (const type of ['pointerleave', 'focusout']) {
    findings.addEventListener(type, () => light([]))
    view.addEventListener(type, () => light([]))
  }
  view.addEventListener('click', (event) => {
    const [id] = marked(event)
    if (id !== undefined) entriesOf(findings, id)[0]?.scrollIntoView({block: 'nearest', behavior: scrolling()})
  })
  findings.addEventListener('click', (event) => {
    const ids = targets(event)
    if (ids.length > 0) showNext(view, ids)
  })
}

const shown = new WeakMap<Element, number>()

/** Scrolls to the first mark of the ids, and to the next one each time. */
function showNext(view: HTMLElement, ids: readonly string[]): void {
  const marks = ids.flatMap((id) => marksOf(view, id)[0] ?? [])
  const [first] = marks
  if (first === undefined) return
  const at = shown.get(first) ?? 0
  shown.set(first, (at + 1) % marks.length)
  marks[at]?.scrollIntoView({block: 'center', behavior: scrolling()})
}

function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}

function entriesOf(findings: HTMLElement, id: string): Element[] {
  return [...findings.querySelectorAll(`[data-targets~="${CSS.escape(id)}"]`)]
}

function marksOf(view: HTMLElement, id: string): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)]
}
