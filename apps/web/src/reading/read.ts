import type {ParseOptions} from 'thoisu'
import type {ReadAnswer, ReadRequest} from './messages.js'

const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
const waiting = new Map<number, {resolve(answer: ReadAnswer): void; reject(error: Error): void}>()
let count = 0

worker.addEventListener('message', ({data}: MessageEvent<ReadAnswer>) => {
  waiting.get(data.id)?.resolve(data)
  waiting.delete(data.id)
})
worker.addEventListener('error', ({message}) => {
  for (const {reject} of waiting.values()) reject(new Error(message || 'The worker could not be started'))
  waiting.clear()
})

/**
 * Read an article in the worker, so that the page stays quick.
 *
 * @param text
 *   The text.
 * @param options
 *   What is known of it.
 */
export function read(text: string, options: ParseOptions): Promise<ReadAnswer> {
  const id = ++count
  return new Promise((resolve, reject) => {
    waiting.set(id, {resolve, reject})
    const request: ReadRequest = {id, text, options}
    worker.postMessage(request)
  })
}
