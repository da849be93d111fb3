import { fstatSync, statSync } from 'node:fs'

/**
 * What tells a file from every other one: its device and its number there, whatever link, spelling or
 * case leads to it. Null when there is none. A number is a descriptor, 0 for standard input.
 */
export function fileId(file: string | 0): string | null {
  try {
    const stats = file === 0 ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true })
    // Pipes and devices hold nothing that could be overwritten.
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null
  } catch {
    return null
  }
}

/** Whether a path leads to one of some files. */
export function isOneOf(path: string, files: Iterable<string | 0>): boolean {
  const id = fileId(path)
  if (id === null) return false
  for (const file of files) if (fileId(file) === id) return true
  return false
}
