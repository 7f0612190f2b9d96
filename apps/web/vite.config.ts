import {defaultClientConditions, defineConfig} from 'vite'
import {serviceWorker} from './service-worker-plugin.js'

export default defineConfig({
  // The built page works in any folder of any host.
  base: './',
  resolve: {conditions: ['thoisu-source', ...defaultClientConditions]},
  worker: {format: 'es'},
  // A port of its own, so that the service worker of the page does not meet other projects.
  preview: {port: 4310},
  plugins: [serviceWorker()]
})
