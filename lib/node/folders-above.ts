import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * The folder and its parents up to the one with `.git`. Without a repository the search ends at
 * the home folder, or below the root of the file system: what lies there belongs to nobody's job.
 */
export function foldersAbove(folder: string): readonly string[] {
  const folders: string[] = []
  for (let next = folder; next !== dirname(next); next = dirname(next)) {
    folders.push(next)
    if (next === homedir() || existsSync(join(next, '.git'))) break
  }
  return folders
}
