import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const ENTRIES = ['lib/library/index.d.ts', 'lib/library-node/index.d.ts']

/** What stands between quotes behind `from`, `import(` or `import`. */
const SPECIFIER = /((?:from|import\() ?)(['"])((?:\.\.?|@)\/[^'"]+)\2/g

/**
 * The declarations of the library: those of its two entries and of everything that they name, as they
 * are needed where the package is installed. There is no zod there, and no short name for the root.
 *
 * @returns path from the root → text, the entries first
 */
export function declarationsOf(root) {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-declarations-'))
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve('typescript/package.json')
    const tsc = join(dirname(manifest), 'bin/tsc')
    const project = join(root, 'tsconfig.library.json')
    execFileSync(process.execPath, [tsc, '-p', project, '--outDir', folder], { stdio: 'inherit' })
    return reachable(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes them below a folder. */
export function writeDeclarations(root, folder) {
  for (const [path, text] of declarationsOf(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function reachable(folder) {
  const files = new Map()
  const waiting = [...ENTRIES]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (files.has(path)) continue
    const text = readFileSync(join(folder, path), 'utf8')
    if (/from ['"]zod['"]/.test(text)) throw new Error(`${path} needs zod.`)
    const written = text.replace(SPECIFIER, (_, before, quote, name) => {
      const from = name.startsWith('@/') ? name.slice(2) : join(dirname(path), name)
      const target = fileOf(folder, from)
      waiting.push(target)
      const short = relative(dirname(path), target).replace(/\.d\.ts$/, '.js')
      return `${before}${quote}${short.startsWith('.') ? short : `./${short}`}${quote}`
    })
    files.set(path, written)
  }
  return files
}

function fileOf(folder, name) {
  for (const path of [`${name}.d.ts`, `${name}/index.d.ts`]) {
    try {
      readFileSync(join(folder, path))
      return path
    } catch {}
  }
  throw new Error(`No declarations of ${name}.`)
}
