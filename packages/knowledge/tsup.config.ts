import {defineConfig} from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/organizations.ts',
    'src/places.ts',
    'src/offices.ts',
    'src/documents.ts',
    'src/people.ts',
    'src/lexicon.ts',
    'src/outlets.ts'
  ],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true,
  // The data are Vietnamese: escaped, they would be twice as long.
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
})
