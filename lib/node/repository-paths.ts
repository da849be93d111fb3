import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { foldersAbove } from './folders-above'

/**
 * What tells GitHub of a file: its path from the root of the repository of the working folder, or
 * from the working folder where there is none, with `/` between the names on every system.
 */
export function repositoryPaths(here = process.cwd()): (path: string) => string {
  const root = foldersAbove(here).find((folder) => existsSync(join(folder, '.git'))) ?? here
  return (path) => relative(root, resolve(here, path)).split(sep).join('/')
}
