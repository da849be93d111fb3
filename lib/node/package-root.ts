import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAME = 'dativo-infra-designer'

let known: string | undefined

/**
 * The folder of this package, which holds `terraform/` and `public/`. Found from this file when it
 * runs as `dist/dativo.js` (Node resolves the link that npx makes), from the working folder when
 * Next has moved it into a bundle of its own.
 */
export function packageRoot(): string {
  known ??= rootAbove(folderOfThisFile()) ?? rootAbove(/* turbopackIgnore: true */ process.cwd())
  if (known === undefined) throw new Error(`No folder of the package ${NAME} above the program.`)
  return known
}

/** The version in the package's own `package.json`. */
export function packageVersion(): string {
  return manifestOf(packageRoot())?.version ?? '0.0.0'
}

function rootAbove(folder: string | null): string | undefined {
  if (folder === null) return undefined
  for (let next = folder; ; next = dirname(next)) {
    if (manifestOf(next)?.name === NAME) return next
    if (next === dirname(next)) return undefined
  }
}

function manifestOf(folder: string): { name?: string; version?: string } | null {
  const path = join(folder, 'package.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

function folderOfThisFile(): string | null {
  try {
    return dirname(fileURLToPath(import.meta.url))
  } catch {
    return null
  }
}
