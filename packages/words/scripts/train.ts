/**
 * Trains the model and writes `src/model.json`: `npm run train --workspace=@thoisu/words`.
 *
 * Needs the treebank beside the project and the devDependencies of this package. The same sources give the same bytes.
 * `-- --train-only` leaves the dev split out, as for choosing the settings; `-- --dry` writes nothing. Both print what
 * `scripts/measure.ts` would say of the model.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {scoreLine, scoreModel} from './score.js'
import {trainModel} from './train-model.js'
import {readTreebank} from './treebank.js'

const trainOnly = process.argv.includes('--train-only')
const sentences = trainOnly ? readTreebank('train') : [...readTreebank('train'), ...readTreebank('dev')]
const name = `UD_Vietnamese-VTB ${trainOnly ? 'train' : 'train and dev'}, ${sentences.length} sentences`

const model = trainModel(sentences, name)
const text = `${JSON.stringify(model, undefined, 2)}\n`
console.log(`trained on ${name}: ${model.features.weights.length} characters of weights, ${text.length} bytes`)
if (trainOnly) console.log(`dev:  ${scoreLine(scoreModel(readTreebank('dev'), model))}`)
else console.log(`test: ${scoreLine(scoreModel(readTreebank('test'), model))}`)
if (!process.argv.includes('--dry')) {
  writeFileSync(fileURLToPath(new URL('../src/model.json', import.meta.url)), text)
}
