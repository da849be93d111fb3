// Builds the command line: dist/dativo.js and the chunks that it loads when a command needs them.
import { chmodSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { dativo: 'lib/cli/main.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // For Node, yaml ships CommonJS, which asks for `require`; its other build is the same as ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})
// esbuild keeps the shebang of main.ts; npm's bin link needs the right to run as well.
chmodSync(join(dist, 'dativo.js'), 0o755)
