import {parse} from 'thoisu'
import type {ReadAnswer, ReadRequest} from './messages.js'

// The first parse builds the lexicon; the user should not wait for it.
parse('')

addEventListener('message', ({data: {id, text, options}}: MessageEvent<ReadRequest>) => {
  const start = performance.now()
  const article = parse(text, options)
  const answer: ReadAnswer = {id, article, duration: performance.now() - start}
  postMessage(answer)
})
