// Builds the command line: dativo.js and the chunks that it loads when a command needs them.
// Usage: node scripts/build-cli.mjs [folder], by default dist.
import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = resolve(root, process.argv[2] ?? 'dist')

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { dativo: 'lib/cli/main.ts', 'validate-worker': 'lib/cli/validate-worker.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // For Node, yaml ships CommonJS, which asks for `require`; its other build is the same as ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  minify: true,
  legalComments: 'none',
  // Flat, so that the worker lies beside whatever chunk starts it.
  chunkNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
})

// esbuild keeps the shebang of main.ts; npm's link to it needs the right to run as well.
chmodSync(join(folder, 'dativo.js'), 0o755)

// Old chunks go last: the program works at every moment of a build.
const written = new Set(Object.keys(metafile.outputs))
for (const name of readdirSync(folder)) {
  const path = join(folder, name)
  const isChunk = /-[A-Z0-9]{8}\.js$/.test(name)
  if (isChunk && !written.has(relative(root, path).replaceAll('\\', '/'))) rmSync(path)
}
