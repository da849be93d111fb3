import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root'

/**
 * Whether a committed file is what its generator gives. `npm run generate` (which sets
 * `UPDATE_GENERATED=1`) writes it first. Tests that call this are named `*.generated.test.ts`.
 *
 * @param path from the repository's root: `docs/rules.md`
 */
export function isCurrentFile(path: string, text: string): boolean {
  const file = join(packageRoot(), path)
  if (process.env.UPDATE_GENERATED === '1') writeFileSync(file, text)
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

/** Text in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&').replace(/</g, '&lt;').replace(/\n/g, ' ')
}
