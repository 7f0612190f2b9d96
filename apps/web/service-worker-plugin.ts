import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const template = fileURLToPath(new URL('./src/service-worker.js', import.meta.url))
const publicFolder = fileURLToPath(new URL('./public', import.meta.url))

/** Writes a service worker that keeps all files of the build, so that the page works offline after its first visit. */
export function serviceWorker(): Plugin {
  return {
    name: 'thoisu-service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = [...Object.keys(bundle), ...readdirSync(publicFolder)].sort()
        const contents = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : file.source))
        const version = contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex')
        const source = readFileSync(template, 'utf8')
          .replace("'%VERSION%'", JSON.stringify(version.slice(0, 12)))
          .replace("['%FILES%']", JSON.stringify(['./', ...files]))
        this.emitFile({type: 'asset', fileName: 'service-worker.js', source})
      }
    }
  }
}
