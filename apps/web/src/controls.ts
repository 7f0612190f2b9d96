import {outlets} from '@thoisu/knowledge/outlets'
import type {ParseOptions} from 'thoisu'
import {byId, element} from './element.js'
import {samples} from './samples.js'

/** A text with what the user knows of it. */
export interface Source {
  text: string
  options: ParseOptions
}

/**
 * Wire up the controls: samples, date, outlet, files, the editor.
 *
 * @param onSource
 *   Called with each text that is to be read.
 * @returns
 *   Begins with the first sample.
 */
export function wireControls(onSource: (source: Source) => void): () => void {
  const form = byId('controls', HTMLFormElement)
  const sample = byId('sample', HTMLSelectElement)
  const publishedAt = byId('published-at', HTMLInputElement)
  const outlet = byId('outlet', HTMLInputElement)
  const file = byId('file', HTMLInputElement)
  const editor = byId('editor', HTMLDivElement)
  const source = byId('source', HTMLTextAreaElement)
  const edit = byId('edit', HTMLButtonElement)

  const submit = () =>
    onSource({
      text: source.value,
      options: {
        ...(publishedAt.value && {publishedAt: publishedAt.value}),
        ...(outlet.value.trim() && {outlet: outlet.value.trim()})
      }
    })
  const showEditor = (isOpen: boolean) => {
    editor.hidden = !isOpen
    edit.setAttribute('aria-pressed', String(isOpen))
    document.body.classList.toggle('is-editing', isOpen)
    if (isOpen) source.focus()
  }
  const openSample = (name: string) => {
    const chosen = samples.find((one) => one.name === name)
    if (chosen === undefined) return
    source.value = chosen.text
    publishedAt.value = chosen.publishedAt
    outlet.value = chosen.outlet
    showEditor(false)
    submit()
  }
  const openText = (text: string) => {
    source.value = text
    sample.value = ''
    publishedAt.value = ''
    outlet.value = ''
    showEditor(false)
    submit()
  }
  const openFile = async (chosen: File | null | undefined) => {
    if (!chosen) return
    const {decode} = await import('thoisu/encoding')
    openText(decode(new Uint8Array(await chosen.arrayBuffer())).text)
  }

  sample.append(
    element('option', {value: ''}, 'your own text'),
    ...samples.map(({name, title}) => element('option', {value: name}, title))
  )
  byId('outlets', HTMLDataListElement).append(...outlets.map(({name}) => element('option', {value: name})))
  sample.addEventListener('change', () => {
    if (sample.value === '') showEditor(true)
    else openSample(sample.value)
  })
  for (const field of [publishedAt, outlet]) field.addEventListener('change', submit)
  form.addEventListener('submit', (event) => event.preventDefault())
  byId('open', HTMLButtonElement).addEventListener('click', () => file.click())
  file.addEventListener('change', () => {
    openFile(file.files?.[0])
    file.value = ''
  })
  edit.addEventListener('click', () => showEditor(editor.hidden))
  source.addEventListener('input', () => {
    sample.value = ''
  })
  const readEdited = () => {
    showEditor(false)
    submit()
  }
  byId('read', HTMLButtonElement).addEventListener('click', readEdited)
  source.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) readEdited()
  })
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain')
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || !text) return
    event.preventDefault()
    openText(text)
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    openFile(event.dataTransfer?.files[0])
  })
  return () => {
    const [first] = samples
    if (first === undefined) return
    sample.value = first.name
    openSample(first.name)
  }
}
