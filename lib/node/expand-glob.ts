import { existsSync, readdirSync } from 'node:fs'
import { matchesName } from './match-name'
import { parseGlob, type Segment } from './parse-glob'

/**
 * A pattern that the shell left to us (quoted, or a shell without globs) → the paths that it
 * matches, sorted, as a shell gives them: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any folders.
 * Hidden names must be asked for with a dot; `**` follows no links.
 */
export function expandGlob(pattern: string): readonly string[] {
  const found = new Set<string>()
  for (const { root, segments } of parseGlob(pattern)) {
    match({ segments, found, seen: new Set() }, root, 0)
  }
  return [...found].sort()
}

export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

interface Search {
  readonly segments: readonly Segment[]
  readonly found: Set<string>
  /** Where it has been: several `**` come to the same folder in many ways. */
  readonly seen: Set<string>
}

function match(search: Search, prefix: string, index: number): void {
  const { segments, found, seen } = search
  const place = `${index}/${prefix}`
  if (seen.has(place)) return
  seen.add(place)
  const segment = segments[index]
  if (segment === undefined) {
    if (existsSync(prefix)) found.add(prefix)
    return
  }
  if (typeof segment === 'string') {
    match(search, join(prefix, segment), index + 1)
    return
  }
  if (segment === null) match(search, prefix, index + 1)
  for (const entry of entriesOf(prefix)) {
    const path = join(prefix, entry.name)
    if (segment !== null) {
      if (matchesName(segment, entry.name)) match(search, path, index + 1)
    } else if (
      entry.isDirectory() &&
      !entry.name.startsWith('.') &&
      entry.name !== 'node_modules'
    ) {
      match(search, path, index)
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
