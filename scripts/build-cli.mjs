// Builds the command line and the server: small files that load one file with the whole program, and
// the code that V8 made of it; and beside them the library, as ES modules with their types.
// Usage: node scripts/build-cli.mjs [folder], by default dist.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lazyModules } from './build-cli/lazy-modules.mjs'
import { buildLibrary } from './build-cli/library.mjs'
import { licensesOf } from './build-cli/licenses.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = resolve(root, process.argv[2] ?? 'dist')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  // Node starts CommonJS sooner, and V8 keeps the code of scripts alone, not that of modules.
  format: 'cjs',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  write: false,
  metafile: true,
  logLevel: 'warning',
}

const { outputFiles, metafile } = await build({
  ...shared,
  entryPoints: ['lib/cli/program.ts'],
  outdir: folder,
  // For Node, yaml ships CommonJS, which cannot be cut; its other build is the same as ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [lazyModules(['fflate', 'yaml', './aws', './gcp', './azure'])],
  define: { 'import.meta.url': '__here' },
  // A function of what load-program.ts hands to it.
  banner: {
    js: '(function(exports,require,__filename){const module={exports},__here=require("node:url").pathToFileURL(__filename).href;',
  },
  footer: { js: 'Object.assign(exports,module.exports)})' },
})
const [program] = outputFiles
const hash = createHash('sha256').update(program.contents).digest('hex').slice(0, 12)
const programFile = `program-${hash}.js`

const starters = await build({
  ...shared,
  entryPoints: {
    dativo: 'lib/cli/main.ts',
    serve: 'lib/cli/serve.ts',
    'server-worker': 'lib/cli/server-worker.ts',
    'validate-worker': 'lib/cli/validate-worker.ts',
  },
  outdir: folder,
  define: { PROGRAM_FILE: JSON.stringify(programFile) },
})

mkdirSync(folder, { recursive: true })
const written = new Set(['package.json', 'licenses.txt', programFile])
// The package is one of ES modules; this folder is not.
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(join(folder, programFile), program.contents)
writeFileSync(join(folder, 'licenses.txt'), licensesOf(root, metafile))
for (const { path, contents } of starters.outputFiles) {
  writeFileSync(path, contents)
  written.add(path.slice(folder.length + 1))
}
// esbuild keeps the shebang of main.ts; npm's link to it needs the right to run as well.
chmodSync(join(folder, 'dativo.js'), 0o755)

// The first run keeps the code, as it does for another version of Node.
execFileSync(process.execPath, [join(folder, 'dativo.js'), '--version'], { stdio: 'ignore' })
const caches = readdirSync(folder).filter((name) => name.startsWith(`${programFile}.`))
if (!caches.some((name) => name.endsWith('.cache'))) throw new Error('The code was not kept.')
for (const name of caches) written.add(name)

await buildLibrary(root, join(folder, 'library'))

// What earlier builds wrote goes last: the program works at every moment of a build.
for (const name of readdirSync(folder)) {
  const isOurs = /^program-.*\.(js|cache|tmp)$|-[A-Z0-9]{8}\.js$/.test(name)
  if (isOurs && !written.has(name)) rmSync(join(folder, name))
}
