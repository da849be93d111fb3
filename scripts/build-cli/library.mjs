import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { writeDeclarations } from './declarations.mjs'

/**
 * Builds the library: an entry that runs anywhere, one for Node with files, and what they share, so
 * that a job of the one is a job of the other.
 */
export async function buildLibrary(root, folder) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'lib/library/index.ts', node: 'lib/library-node/index.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    // What users see of it: the names of errors and classes.
    keepNames: true,
    legalComments: 'none',
    charset: 'ascii',
    write: false,
    logLevel: 'warning',
    // Their builds for Node are CommonJS, or look for threads; the others do the same anywhere.
    alias: {
      yaml: './node_modules/yaml/browser/index.js',
      fflate: './node_modules/fflate/esm/browser.js',
    },
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  writeDeclarations(root, join(folder, 'types'))
}
