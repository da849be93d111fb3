import { existsSync, readdirSync } from 'node:fs'
import { parseGlob, type Segment } from './parse-glob'

/**
 * A pattern that the shell left to us (quoted, or a shell without globs) → the paths that it
 * matches, sorted, as a shell gives them: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any folders.
 * Hidden names must be asked for with a dot; `**` follows no links.
 */
export function expandGlob(pattern: string): readonly string[] {
  const found = new Set<string>()
  for (const { root, segments } of parseGlob(pattern)) match(root, segments, found)
  return [...found].sort()
}

export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

function match(prefix: string, [segment, ...rest]: readonly Segment[], found: Set<string>): void {
  if (segment === undefined) {
    if (existsSync(prefix)) found.add(prefix)
    return
  }
  if (typeof segment === 'string') {
    match(join(prefix, segment), rest, found)
    return
  }
  if (segment === null) match(prefix, rest, found)
  for (const entry of entriesOf(prefix)) {
    const path = join(prefix, entry.name)
    if (segment !== null) {
      if (segment.test(entry.name)) match(path, rest, found)
    } else if (
      entry.isDirectory() &&
      !entry.name.startsWith('.') &&
      entry.name !== 'node_modules'
    ) {
      match(path, [null, ...rest], found)
    }
  }
}

function join(prefix: string, name: string): string {
  return prefix === '' || prefix.endsWith('/') ? prefix + name : `${prefix}/${name}`
}

/** What cannot be listed holds no match: a file, a folder without permission. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
  } catch {
    return []
  }
}
