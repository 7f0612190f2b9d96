import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['index', 'report', 'json', 'jsonl', 'markdown', 'html', 'summary'].map((name) => `src/${name}.ts`),
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true
})
