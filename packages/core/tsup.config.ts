import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', nlcst: 'src/nlcst/index.ts', encoding: 'src/encoding/index.ts'},
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true
})
