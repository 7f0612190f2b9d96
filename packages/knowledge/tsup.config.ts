import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    organizations: 'src/organizations.ts',
    places: 'src/places.ts',
    offices: 'src/offices.ts',
    documents: 'src/documents.ts',
    people: 'src/people.ts',
    lexicon: 'src/lexicon.ts',
    outlets: 'src/outlets.ts',
    custom: 'src/custom/index.ts'
  },
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
