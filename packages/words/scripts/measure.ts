/**
 * Measures the model that ships: `npm run measure --workspace=@thoisu/words`. Says so, and measures nothing, where the
 * treebank is not on this machine.
 */
import file from '../src/model.json' with {type: 'json'}
import {segmentWords} from '../src/segment-words.js'
import {score, scoreLine, scoreModel} from './score.js'
import {trainModel} from './train-model.js'
import {readTreebank} from './treebank.js'

const [train, dev, test] = [readTreebank('train'), readTreebank('dev'), readTreebank('test')]

console.log('Words of UD_Vietnamese-VTB; syllables and marks are given, as is usual for this task.')
console.log(`the model that ships (${file.trained}), on test, ${test.length} sentences:`)
console.log(`  ${scoreLine(scoreModel(test, file))}`)
console.log('every syllable a word of its own, on test:')
console.log(`  ${scoreLine(score(test, (tokens) => new Uint8Array(tokens.length)))}`)
const small = trainModel(train, 'train')
console.log(
  `a model of the train split alone, on dev, ${dev.length} sentences (settings were chosen on it), and on test:`
)
console.log(`  ${scoreLine(scoreModel(dev, small))}`)
console.log(`  ${scoreLine(scoreModel(test, small))}`)

const text = dev.map(({tokens}) => tokens.join(' ')).join('\n')
const syllables = dev.reduce((sum, {tokens}) => sum + tokens.length, 0)
for (let run = 0; run < 3; run++) segmentWords(text)
const rounds = 10
const start = process.cpuUsage()
for (let run = 0; run < rounds; run++) segmentWords(text)
// Processor time, so that what else the machine does has no part in it.
const seconds = process.cpuUsage(start).user / 1e6
console.log(`speed on this machine: ${Math.round((syllables * rounds) / seconds / 1000)} thousand tokens a second`)
